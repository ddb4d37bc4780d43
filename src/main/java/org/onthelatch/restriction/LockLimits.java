package org.onthelatch.restriction;

import java.time.Duration;

/**
 * How long an exit may be secured in an emergency; a policy may only be stricter than the program (D28).
 *
 * @param alone by one person's decision, 1 to 15 minutes
 * @param second once somebody else has confirmed it, 1 to 60 minutes, counted from its beginning
 * @param within the span in which one person has {@code alone} once for a door, 1 to 24 hours
 */
public record LockLimits(Duration alone, Duration second, Duration within) {
    public static final LockLimits USUAL =
            new LockLimits(EmergencyLock.LONGEST_ALONE, EmergencyLock.LONGEST, Duration.ofHours(1));

    public LockLimits {
        require("alone", alone, EmergencyLock.LONGEST_ALONE);
        require("second", second, EmergencyLock.LONGEST);
        if (within.compareTo(second) < 0) {
            throw new IllegalArgumentException("within must be at least " + second + ", but was " + within);
        }
    }

    private static void require(String field, Duration value, Duration most) {
        if (value.toMinutes() < 1 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "%s must be 1 to %d min, but was %s".formatted(field, most.toMinutes(), value));
        }
    }
}
