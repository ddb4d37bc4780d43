package org.onthelatch.web.doors;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.commissioning.DoorTests;
import org.onthelatch.ward.Door;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.words.Moments;

/** Reads a test of a door, field by field. */
final class ReadTest {
    private static final int LONGEST_FOUND = 1_000;

    private final Function<String, String> fields;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param fields the text of a field, or ""
     * @param today in the ward's zone: nothing is tested in advance
     */
    ReadTest(Function<String, String> fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The test, or none after every fault was noted. */
    Optional<DoorTest> read(Door door, Ask ask) {
        Optional<DoorTest.Kind> kind = kind(door);
        Optional<Boolean> passed = passed();
        String found = found(passed);
        Optional<LocalDate> on = testedOn();
        return faults.isEmpty()
                ? Optional.of(new DoorTest(
                        door.id(),
                        kind.orElseThrow(),
                        passed.orElseThrow(),
                        found,
                        on.orElseThrow(),
                        ask.by().staff(),
                        ask.at()))
                : Optional.empty();
    }

    private Optional<DoorTest.Kind> kind(Door door) {
        String text = fields.apply("test");
        Optional<DoorTest.Kind> kind = DoorTests.needed(door).stream()
                .filter(one -> one.name().equals(text))
                .findFirst();
        if (kind.isEmpty()) {
            wrong("test", say("door.expected.test", DoorTests.needed(door)), text);
        }
        return kind;
    }

    private Optional<Boolean> passed() {
        String text = fields.apply("result");
        if (text.equals("PASSED") || text.equals("FAILED")) {
            return Optional.of(text.equals("PASSED"));
        }
        wrong("result", say("door.expected.result"), text);
        return Optional.empty();
    }

    private String found(Optional<Boolean> passed) {
        String text = fields.apply("found");
        if (text.length() > LONGEST_FOUND) {
            wrong("found", say("door.expected.length", LONGEST_FOUND), say("door.came.length", text.length()));
        }
        if (text.isBlank() && passed.equals(Optional.of(false))) {
            wrong("found", say("door.expected.found"), "");
        }
        return text;
    }

    private Optional<LocalDate> testedOn() {
        String text = fields.apply("testedOn");
        try {
            LocalDate day = Moments.day(text);
            if (!day.isAfter(today)) {
                return Optional.of(day);
            }
            wrong("testedOn", say("door.expected.past", today), text);
        } catch (DateTimeException e) {
            wrong("testedOn", say("door.expected.day"), text);
        }
        return Optional.empty();
    }

    private void wrong(String name, String expected, String came) {
        String shown = came.length() > 60 ? came.substring(0, 60) + "…" : came;
        faults.add(new Fault(name, expected, shown.isEmpty() ? "nothing" : shown));
    }
}
