package org.onthelatch.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** How long the review of an assessment may wait (D34): as policy has it for its level, sooner for a level newly given. */
public final class LongestReview {
    private LongestReview() {}

    /**
     * Intervals of days count to the end of the local day; shorter ones to the minute.
     *
     * @param before what was assessed before: one, or none
     * @return the first instant at which it would be overdue
     */
    public static Instant of(Ladder ladder, ZoneId zone, Level level, Optional<Assessment> before, Instant decidedAt) {
        boolean same = before.map(known -> known.level() == level).orElse(false);
        Ladder.Rung rung = ladder.rung(level);
        Duration longest = same ? rung.review() : rung.firstReview();
        if (longest.toDays() < 4) {
            return decidedAt.plus(longest);
        }
        LocalDate day = LocalDate.ofInstant(decidedAt, zone).plusDays(longest.toDays());
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
