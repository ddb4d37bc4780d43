package org.onthelatch.restriction;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/**
 * A stated emergency at one exit, for at most 60 minutes (D28): the free hours, visitors' entry and the allows of
 * restrictions are suspended. The way out of a person whom nobody has power to hold is untouched.
 *
 * @param period until it ends by itself, or was ended
 * @param by who was in charge and decided it
 * @param reason for staff and reviewers; it may be about a person
 * @param told what everybody on the ward is told; it names nobody
 * @param confirmed each time that somebody wanted it to go on for longer
 * @param ended by whom before its time: one or none
 */
public record EmergencyLock(
        DoorId door,
        Period period,
        StaffId by,
        String reason,
        String told,
        List<Confirmation> confirmed,
        List<Ending> ended) {
    /** What one person may decide (settled choice 2 of the domain, a hard maximum). */
    public static final Duration LONGEST_ALONE = Duration.ofMinutes(15);

    /** What two may decide. */
    public static final Duration LONGEST = Duration.ofMinutes(60);

    public EmergencyLock {
        confirmed = List.copyOf(confirmed);
        ended = List.copyOf(ended);
        Duration length = Duration.between(period.from(), period.until());
        boolean two = confirmed.stream().anyMatch(more -> !more.by().equals(by));
        Duration longest = two ? LONGEST : LONGEST_ALONE;
        if (length.compareTo(longest) > 0) {
            throw new IllegalArgumentException("an emergency lock by %s must last at most %d min, but was %d min"
                    .formatted(two ? "two people" : "one person", longest.toMinutes(), length.toMinutes()));
        }
    }

    /**
     * Somebody said again that it is still needed.
     *
     * @param until the new end
     */
    public record Confirmation(StaffId by, Instant at, Instant until, String reason) {}

    /** @param planned when it would have ended by itself; a door that was not reached goes on until then */
    public record Ending(StaffId by, Instant at, Instant planned) {}

    static EmergencyLock begin(DoorId door, Period period, StaffId by, String reason, String told) {
        return new EmergencyLock(door, period, by, reason, told, List.of(), List.of());
    }

    EmergencyLock confirm(Confirmation again) {
        List<Confirmation> all = new ArrayList<>(confirmed);
        all.add(again);
        return new EmergencyLock(door, new Period(period.from(), again.until()), by, reason, told, all, ended);
    }

    EmergencyLock end(StaffId who, Instant at) {
        Ending ending = new Ending(who, at, period.until());
        return new EmergencyLock(door, new Period(period.from(), at), by, reason, told, confirmed, List.of(ending));
    }

    /** Who else decided it, if it may run for longer than one person may decide. */
    public Optional<StaffId> second() {
        return confirmed.stream()
                .map(Confirmation::by)
                .filter(who -> !who.equals(by))
                .findFirst();
    }
}
