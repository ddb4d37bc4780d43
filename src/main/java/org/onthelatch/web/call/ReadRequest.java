package org.onthelatch.web.call;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onthelatch.call.Request;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Fault;

/** Reads who asked to go out, where and when. */
final class ReadRequest {
    private final Function<String, String> fields;
    private final ZoneId zone;
    private final Ask ask;
    private final List<Fault> faults = new ArrayList<>();

    /** @param fields the text of a field, or "" */
    ReadRequest(Function<String, String> fields, ZoneId zone, Ask ask) {
        this.fields = fields;
        this.zone = zone;
        this.ask = ask;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    Optional<Request.InPerson> read() {
        Optional<String> once = field("once", say("call.takes.once"), text -> {
            if (!text.matches("[A-Za-z0-9-]{1,64}")) {
                throw new IllegalArgumentException(text);
            }
            return text;
        });
        Optional<DoorId> door = field("door", say("call.takes.door"), DoorId::new);
        Optional<PersonId> person = field("person", say("call.takes.asker"), PersonId::new);
        Optional<Instant> at = fields.apply("askedAt").isEmpty()
                ? Optional.of(ask.at())
                : field("askedAt", say("call.takes.askedAt"), this::moment);
        return faults.isEmpty()
                ? Optional.of(new Request.InPerson(
                        once.orElseThrow(),
                        door.orElseThrow(),
                        person.orElseThrow(),
                        at.orElseThrow(),
                        ask.by().staff()))
                : Optional.empty();
    }

    /** An instant; or the last time that clocks on the ward showed this. */
    private Instant moment(String text) {
        if (text.contains("T")) {
            return Instant.parse(text);
        }
        LocalTime time = LocalTime.parse(text.length() == 4 ? "0" + text : text);
        Instant today = ask.at().atZone(zone).with(time).toInstant();
        return today.isAfter(ask.at())
                ? ask.at().atZone(zone).minusDays(1).with(time).toInstant()
                : today;
    }

    private <T> Optional<T> field(String name, String expected, Function<String, T> reading) {
        String text = fields.apply(name);
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(new Fault(name, expected, text.isEmpty() ? "nothing" : "\"%s\"".formatted(text)));
            return Optional.empty();
        }
    }
}
