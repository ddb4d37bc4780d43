package org.onthelatch.assessment;

import java.time.Duration;

/**
 * What the provider has decided for the time between an admission and the first assessment (D27).
 *
 * @param level for somebody detained, while {@code entry} is live; everybody else is open
 * @param entry the register's number of this rule, such as {@code BR2}; "" where the level does not restrict
 * @param within from when on the first assessment is overdue
 */
public record AdmissionDefault(Level level, String entry, Duration within) {
    /** The longest that any policy may give. */
    public static final Duration LONGEST = Duration.ofHours(24);

    /** Open, as long as nobody has assessed her. */
    public static final AdmissionDefault OPEN = new AdmissionDefault(Level.L1, "", LONGEST);

    public AdmissionDefault {
        if (level.restricts() == entry.isBlank()) {
            throw new IllegalArgumentException(
                    "a default tighter than L1 must name its register entry, and no other does, but was %s with \"%s\""
                            .formatted(level, entry));
        }
        if (within.isNegative() || within.isZero() || within.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("within must be more than 0 and at most 24 h, but was " + within);
        }
    }
}
