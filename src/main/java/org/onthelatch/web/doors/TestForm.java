package org.onthelatch.web.doors;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.commissioning.DoorTests;
import org.onthelatch.ward.Door;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.words.NhsDates;

/**
 * The form that records what somebody found when she tried a door.
 *
 * @param kinds what has to be tested on this door
 * @param values what was filled in, by field
 */
public record TestForm(Set<DoorTest.Kind> kinds, Map<String, String> values, List<Fault> faults) {
    static final List<String> FIELDS = List.of("test", "result", "found", "testedOn");

    public TestForm {
        values = Map.copyOf(values);
        faults = List.copyOf(faults);
    }

    static TestForm offering(Door door, NhsDates dates, Ask ask) {
        return new TestForm(DoorTests.needed(door), Map.of("testedOn", dates.date(dates.day(ask.at()))), List.of());
    }

    static TestForm filled(Door door, Ask ask, List<Fault> faults) {
        return new TestForm(
                DoorTests.needed(door), FIELDS.stream().collect(Collectors.toMap(name -> name, ask::field)), faults);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean isChosen(String name, String value) {
        return value(name).equals(value);
    }

    /** The message at a field, or "". */
    public String error(String name) {
        return faults.stream()
                .filter(fault -> fault.field().equals(name))
                .map(fault -> say("door.enter", fault.expected()))
                .findFirst()
                .orElse("");
    }

    /** A kind of test at the head of its line. */
    public static String head(DoorTest.Kind kind) {
        return Character.toUpperCase(kind.words().charAt(0)) + kind.words().substring(1);
    }
}
