package org.onthelatch.accesslist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How far ahead a restriction is given to a controller: to a local midnight more than 7 and at most 14 days away. The
 * midnights lie on a fixed grid of weeks, so that a list does not change from one day to the next.
 */
final class Lease {
    private static final int DAYS = 7;

    private Lease() {}

    static Instant endAt(Instant now, ZoneId zone) {
        long week = Math.floorDiv(LocalDate.ofInstant(now, zone).toEpochDay(), DAYS);
        return LocalDate.ofEpochDay((week + 2) * DAYS).atStartOfDay(zone).toInstant();
    }
}
