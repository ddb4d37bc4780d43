package org.onthelatch.web.doors;

import static org.onthelatch.web.words.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.commissioning.DoorTests;
import org.onthelatch.ward.Door;
import org.onthelatch.web.assess.DateFields;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.WithErrors;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Fault;

/**
 * The form that records what somebody found when she tried a door.
 *
 * @param kinds what has to be tested on this door
 * @param values what was filled in, by field
 */
public record TestForm(Set<DoorTest.Kind> kinds, Map<String, String> values, List<FormError> errors)
        implements WithErrors {
    static final List<String> FIELDS = List.of("test", "result", "found", "testedOn");
    private static final DateFields TESTED_ON = new DateFields("testedOn", say("door.record.day.what"));

    public TestForm {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    static TestForm offering(Door door, LocalDate today) {
        List<Integer> parts = List.of(today.getDayOfMonth(), today.getMonthValue(), today.getYear());
        Map<String, String> values = new HashMap<>();
        TESTED_ON.keep(name -> parts.get(TESTED_ON.names().indexOf(name)).toString(), values);
        return new TestForm(DoorTests.needed(door), values, List.of());
    }

    /** @param faults with the fields as they were sent */
    static TestForm filled(Door door, Ask ask, List<Fault> faults) {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach(name -> values.put(name, ask.field(name)));
        TESTED_ON.keep(ask::field, values);
        List<FormError> unread = new ArrayList<>();
        TESTED_ON.text(ask::field, unread);
        return new TestForm(
                DoorTests.needed(door),
                values,
                faults.stream().map(fault -> error(fault, unread)).toList());
    }

    /** What was sent in a field; of the day's three fields, one text. */
    static String text(Ask ask, String name) {
        return name.equals(TESTED_ON.name()) ? TESTED_ON.text(ask::field, new ArrayList<>()) : ask.field(name);
    }

    private static FormError error(Fault fault, List<FormError> unread) {
        if (!fault.field().equals(TESTED_ON.name())) {
            return new FormError(fault.field(), say("door.enter", fault.expected()));
        }
        String sentence =
                fault.came().equals("nothing") ? say("door.record.day.none") : say("door.enter", fault.expected());
        return unread.isEmpty() ? new FormError(TESTED_ON.first(), sentence) : unread.get(0);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean isChosen(String name, String value) {
        return value(name).equals(value);
    }

    /** A kind of test at the head of its line. */
    public static String head(DoorTest.Kind kind) {
        return Character.toUpperCase(kind.words().charAt(0)) + kind.words().substring(1);
    }
}
