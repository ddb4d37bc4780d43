package org.onthelatch.assessment;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What each level is called and how long it may go without a review. A provider's policy sets it, within the hard maxima
 * here (domain, sections 3.2 and 13).
 */
public final class Ladder {

    /**
     * One level of the ladder.
     *
     * @param name for staff
     * @param words for the person
     * @param firstReview the longest time to the first review at this level
     * @param review the longest time to each later one
     */
    public record Rung(String name, String words, Duration firstReview, Duration review) {
        public Rung {
            if (firstReview.isNegative() || firstReview.isZero() || firstReview.compareTo(review) > 0) {
                throw new IllegalArgumentException("the first review must come after more than 0 and within "
                        + inWords(review) + " of the others, but was " + inWords(firstReview));
            }
        }
    }

    private final Map<Level, Rung> rungs;

    /** @throws IllegalArgumentException if a level is missing or exceeds its hard maximum, or is looser than a freer one */
    public Ladder(Map<Level, Rung> rungs) {
        this.rungs = new EnumMap<>(rungs);
        Duration shortest = hardMaximum(Level.L0);
        for (Level level : Level.values()) {
            Rung rung = at(level);
            refuseBeyondMaximum(level, rung);
            if (rung.review().compareTo(shortest) > 0) {
                throw new IllegalArgumentException(
                        "the review of %s must be at most %s, that of the freer level, but was %s"
                                .formatted(level, inWords(shortest), inWords(rung.review())));
            }
            shortest = rung.review();
        }
    }

    private static void refuseBeyondMaximum(Level level, Rung rung) {
        refuse(level, "review", rung.review(), hardMaximum(level));
        refuse(level, "first review", rung.firstReview(), hardMaximumOfFirst(level));
    }

    private static void refuse(Level level, String which, Duration came, Duration most) {
        if (came.compareTo(most) > 0) {
            throw new IllegalArgumentException("the %s of %s must be at most %s, but was %s"
                    .formatted(which, level, inWords(most), inWords(came)));
        }
    }

    /** The longest review interval that any policy may set. */
    public static Duration hardMaximum(Level level) {
        return switch (level) {
            case L0 -> Duration.ofDays(90);
            case L1 -> Duration.ofDays(42);
            case L2 -> Duration.ofDays(28);
            case L3 -> Duration.ofDays(14);
            case L4 -> Duration.ofDays(7);
            case L5 -> Duration.ofDays(3);
        };
    }

    /** The longest that any policy may set for the first review at a level. */
    public static Duration hardMaximumOfFirst(Level level) {
        return level == Level.L5 ? Duration.ofDays(1) : hardMaximum(level);
    }

    public Rung at(Level level) {
        Rung rung = rungs.get(level);
        if (rung == null) {
            throw new IllegalArgumentException("the ladder must name every level, but " + level + " is missing");
        }
        return rung;
    }

    /** @param first whether she comes to this level with it */
    public Duration longestReview(Level level, boolean first) {
        return first ? at(level).firstReview() : at(level).review();
    }

    private static String inWords(Duration span) {
        return span.toHours() % 24 == 0 && span.toDays() > 3 ? span.toDays() + " d" : span.toHours() + " h";
    }
}
