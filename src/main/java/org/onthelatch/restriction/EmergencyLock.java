package org.onthelatch.restriction;

import java.time.Duration;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/**
 * A stated emergency at one exit, for at most 60 minutes (D28): the free hours, visitors' entry and the allows of
 * restrictions are suspended. The way out of a person whom nobody has power to hold is untouched.
 */
public record EmergencyLock(DoorId door, Period period, StaffId by, String reason) {
    public static final Duration LONGEST = Duration.ofMinutes(60);

    public EmergencyLock {
        if (Duration.between(period.from(), period.until()).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("an emergency lock must last at most 60 min, but was "
                    + Duration.between(period.from(), period.until()).toMinutes() + " min");
        }
    }
}
