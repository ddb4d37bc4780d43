package org.onthelatch.assessment;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the provider's policy says about each level: names, and how long an assessment may wait for its review (domain,
 * section 3.2). A policy may shorten the proposed intervals, never lengthen them (domain, section 13, 2).
 */
public record Ladder(Map<Level, Rung> rungs) {

    /**
     * One level.
     *
     * @param name for staff, such as "With someone"
     * @param words for the person, such as "We go out together"
     * @param firstReview the longest wait for the first review after the level was newly given
     * @param review the longest wait for later ones
     */
    public record Rung(String name, String words, Duration firstReview, Duration review) {}

    private static final Map<Level, Duration> HARD_MAXIMA = new EnumMap<>(Map.of(
            Level.L0, Duration.ofDays(90),
            Level.L1, Duration.ofDays(42),
            Level.L2, Duration.ofDays(28),
            Level.L3, Duration.ofDays(14),
            Level.L4, Duration.ofDays(7),
            Level.L5, Duration.ofDays(3)));

    public Ladder {
        for (Level level : Level.values()) {
            Rung rung = rungs.get(level);
            if (rung == null) {
                throw new IllegalArgumentException("the ladder must describe " + level);
            }
            Duration most = hardMaximum(level);
            if (rung.review().compareTo(most) > 0 || rung.firstReview().compareTo(rung.review()) > 0) {
                throw new IllegalArgumentException(
                        "%s: review must be at most %d days and firstReview no longer than it, but were %s and %s"
                                .formatted(level, most.toDays(), rung.review(), rung.firstReview()));
            }
        }
        rungs = Map.copyOf(rungs);
    }

    /** The longest interval that any policy may set. */
    public static Duration hardMaximum(Level level) {
        return HARD_MAXIMA.getOrDefault(level, Duration.ZERO);
    }

    public Rung rung(Level level) {
        return java.util.Objects.requireNonNull(rungs.get(level));
    }
}
