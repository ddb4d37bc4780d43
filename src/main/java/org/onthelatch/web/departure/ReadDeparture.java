package org.onthelatch.web.departure;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.departure.Leaving;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.web.assess.DateFields;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.hold.HoldForm;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.words.ClockTimes;
import org.onthelatch.web.words.NhsDates;

/** Reads a departure from the form. */
record ReadDeparture(Map<String, String> values, NhsDates dates) {
    private static final List<String> FIELDS = List.of("kind", "time", "words", "fobReturned", "room", "basedOn");
    private static final DateFields DAY = new DateFields("day", say("departure.day.what"));
    /** Where the page shows what is wrong with the moment. */
    static final String MOMENT = DAY.first();

    static ReadDeparture of(Ask ask, NhsDates dates) {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach(name -> values.put(name, ask.field(name)));
        DAY.keep(ask::field, values);
        return new ReadDeparture(values, dates);
    }

    /** What the form offers: now. */
    static Map<String, String> offered(Instant now, NhsDates dates) {
        LocalDate today = LocalDate.ofInstant(now, dates.zone());
        return Map.of(
                "day-day", Integer.toString(today.getDayOfMonth()),
                "day-month", Integer.toString(today.getMonthValue()),
                "day-year", Integer.toString(today.getYear()),
                "time", dates.time(now));
    }

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
        List<FormError> unread = new ArrayList<>();
        String day = DAY.text(this::text, unread);
        if (unread.isEmpty() && day.isEmpty() && text("time").isEmpty()) {
            return Optional.of(now);
        }
        if (unread.isEmpty() && day.isEmpty()) {
            unread.add(new FormError(MOMENT, say("departure.day.none")));
        }
        Optional<LocalTime> time = time();
        if (time.isEmpty()) {
            unread.add(new FormError("time", say("departure.time.wrong")));
        }
        wrong.addAll(unread);
        return unread.isEmpty()
                ? time.map(read ->
                        LocalDate.parse(day).atTime(read).atZone(dates.zone()).toInstant())
                : Optional.empty();
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(ClockTimes.read(text("time")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
