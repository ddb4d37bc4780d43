package org.onthelatch.web.departure;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.departure.Leaving;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.hold.HoldForm;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.words.ClockTimes;
import org.onthelatch.web.words.Moments;
import org.onthelatch.web.words.NhsDates;

/** Reads a departure from the form. */
record ReadDeparture(Map<String, String> values, NhsDates dates) {
    static final List<String> FIELDS = List.of("kind", "day", "time", "words", "fobReturned", "room", "basedOn");

    /** None if something cannot be read; then {@code wrong} says what. */
    Optional<Leaving> read(PersonId person, Ask ask, List<FormError> wrong) {
        Optional<Departure.Kind> kind = Stream.of(Departure.Kind.values())
                .filter(known -> known.name().equals(text("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            wrong.add(new FormError("kind", say("departure.kind.choose")));
        }
        Optional<Instant> at = at(ask.at(), wrong);
        List<FormError> none = new ArrayList<>(wrong);
        if (!none.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Leaving(
                HoldForm.newId(),
                person,
                kind.orElseThrow(),
                at.orElseThrow(),
                text("words"),
                text("fobReturned").equals("yes"),
                kind.get() == Departure.Kind.MOVED ? room(text("room")) : Optional.empty(),
                basedOn(text("basedOn")),
                ask.by().actor()));
    }

    private String text(String name) {
        return values.getOrDefault(name, "");
    }

    private static Optional<ZoneCode> room(String text) {
        try {
            return Optional.of(new ZoneCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int basedOn(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** Within the minute that was typed, but not after now. */
    private Optional<Instant> at(Instant now, List<FormError> wrong) {
        if (text("day").isEmpty() && text("time").isEmpty()) {
            return Optional.of(now);
        }
        try {
            LocalTime time = ClockTimes.read(text("time"));
            return Optional.of(
                    Moments.day(text("day")).atTime(time).atZone(dates.zone()).toInstant());
        } catch (DateTimeException e) {
            wrong.add(new FormError("day", say("departure.day.wrong")));
            return Optional.empty();
        }
    }
}
