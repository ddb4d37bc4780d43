package org.onthelatch.ward;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * The two nights of a year in which clocks change. For three hours on either side of it a time of day is told with its zone:
 * in October 1:30 comes twice, and in March nobody should have to work out which side of the missing hour she is on.
 */
public final class ClockChange {
    private static final Duration NEAR = Duration.ofHours(3);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("z", Locale.UK);

    private ClockChange() {}

    public static boolean isNear(Instant at, ZoneId zone) {
        if (at.equals(Instant.MIN) || at.equals(Instant.MAX)) {
            return false;
        }
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition next = rules.nextTransition(at.minus(NEAR).minusNanos(1));
        return next != null && !next.getInstant().isAfter(at.plus(NEAR));
    }

    /** " BST" or " GMT" in such a night, else nothing. */
    public static String zoneNear(Instant at, ZoneId zone) {
        return isNear(at, zone) ? " " + NAME.format(at.atZone(zone)) : "";
    }
}
