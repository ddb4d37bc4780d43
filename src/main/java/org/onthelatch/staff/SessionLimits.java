package org.onthelatch.staff;

import java.time.Duration;

/**
 * For how long somebody stays signed in on a computer that others use, too.
 *
 * @param idle after this without use her password is asked for again
 * @param absolute after this she signs in anew, however busy she was
 * @param otherWard how long she may see a ward that is not hers after she said why
 * @param fresh how long after her password was given she may restrict somebody without giving it again
 */
public record SessionLimits(Duration idle, Duration absolute, Duration otherWard, Duration fresh) {
    public static final SessionLimits USUAL = new SessionLimits(
            Duration.ofMinutes(10), Duration.ofHours(12), Duration.ofMinutes(60), Duration.ofMinutes(5));

    public SessionLimits {
        if (idle.compareTo(Duration.ZERO) <= 0 || absolute.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "idle must be more than nothing and no more than absolute, but they were %s and %s"
                            .formatted(idle, absolute));
        }
    }
}
