package org.onthelatch.commissioning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.commissioning.DoorTest.Kind;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FireRelease;

/** Every test on record, by door. Immutable. */
public final class DoorTests {
    private static final Comparator<DoorTest> BY_TIME =
            Comparator.comparing(DoorTest::testedOn).thenComparing(DoorTest::recordedAt);

    private final Map<DoorId, List<DoorTest>> tests = new HashMap<>();

    public DoorTests(Collection<DoorTest> all) {
        all.stream()
                .sorted(BY_TIME.reversed())
                .forEach(test -> tests.computeIfAbsent(test.door(), door -> new ArrayList<>())
                        .add(test));
    }

    /** Of one door, the latest first. */
    public List<DoorTest> of(DoorId door) {
        return List.copyOf(tests.getOrDefault(door, List.of()));
    }

    /** The latest of one kind; none if there was never one. */
    public Optional<DoorTest> latest(DoorId door, Kind kind) {
        return of(door).stream().filter(test -> test.kind() == kind).findFirst();
    }

    /** What has to be tested on a door: where a handle always lets out there is no override, where no reader is, none. */
    public static Set<Kind> needed(Door door) {
        Set<Kind> needed = EnumSet.of(Kind.FIRE_RELEASE, Kind.FREE_EGRESS);
        if (door.fire().release() != FireRelease.FREE_EXIT) {
            needed.add(Kind.LOCAL_OVERRIDE);
        }
        if (door.reader() == Door.Reader.FOB) {
            needed.add(Kind.READER);
        }
        return needed;
    }

    /** How each test that comes round again stands on a day. The site file's own test of the fire arrangement counts. */
    public List<TestDue> due(Door door, TestIntervals intervals, LocalDate today) {
        List<TestDue> due = new ArrayList<>();
        for (Kind kind : needed(door)) {
            intervals.of(kind).ifPresent(interval -> {
                Optional<DoorTest> last = latest(door.id(), kind);
                LocalDate on = last.map(DoorTest::testedOn).orElse(LocalDate.MIN);
                LocalDate filed = kind == Kind.FIRE_RELEASE ? door.fire().lastTest() : LocalDate.MIN;
                LocalDate lastOn = on.isBefore(filed) ? filed : on;
                due.add(new TestDue(kind, last.stream().toList(), lastOn, dueOn(lastOn, interval), today));
            });
        }
        return due;
    }

    private static LocalDate dueOn(LocalDate last, Duration interval) {
        return last.equals(LocalDate.MIN) ? LocalDate.MIN : last.plusDays(interval.toDays());
    }
}
