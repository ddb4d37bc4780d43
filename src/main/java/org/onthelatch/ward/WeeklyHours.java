package org.onthelatch.ward;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Hours of the week in local time, start inclusive, end exclusive (contract, section 5.1; D80). An end that is not after
 * the start is on the next day; equal means 24 hours.
 *
 * @param days the days on which the hours start, never empty
 */
public record WeeklyHours(Set<DayOfWeek> days, LocalTime start, LocalTime end) {
    private static final Set<DayOfWeek> EVERY_DAY = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

    public static final WeeklyHours ALWAYS = daily(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public WeeklyHours {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("weekly hours must name at least one day");
        }
        if (start.getSecond() != 0 || start.getNano() != 0 || end.getSecond() != 0 || end.getNano() != 0) {
            throw new IllegalArgumentException("weekly hours are in whole minutes, but were " + start + " to " + end);
        }
        days = Set.copyOf(days);
    }

    public static WeeklyHours daily(LocalTime start, LocalTime end) {
        return new WeeklyHours(EVERY_DAY, start, end);
    }

    public boolean everyDay() {
        return days.size() == EVERY_DAY.size();
    }

    boolean isAlways() {
        return everyDay() && start.equals(end);
    }

    /** Whether {@code at} falls into these hours; both daylight-saving nights lean towards open. */
    public boolean isOpenAt(Instant at, ZoneId zone) {
        if (isAlways()) {
            return true;
        }
        LocalDate today = LocalDate.ofInstant(at, zone);
        return occursOn(today, at, zone) || occursOn(today.minusDays(1), at, zone);
    }

    private boolean occursOn(LocalDate date, Instant at, ZoneId zone) {
        return days.contains(date.getDayOfWeek()) && occurrence(date, zone).contains(at);
    }

    /** The span of the occurrence that starts on {@code date}, whether or not that day is one of {@link #days}. */
    public Period occurrence(LocalDate date, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        LocalDateTime opens = date.atTime(start);
        LocalDateTime closes = (end.isAfter(start) ? date : date.plusDays(1)).atTime(end);
        return new Period(opening(opens, rules), closing(opens, closes, rules));
    }

    private static Instant opening(LocalDateTime opens, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(opens);
        return offsets.isEmpty() ? rules.getTransition(opens).getInstant() : opens.toInstant(offsets.get(0));
    }

    private static Instant closing(LocalDateTime opens, LocalDateTime closes, ZoneRules rules) {
        if (rules.getValidOffsets(opens).isEmpty()) {
            ZoneOffsetTransition gap = rules.getTransition(opens);
            if (!closes.isAfter(gap.getDateTimeAfter())) {
                return gap.getInstant().plus(Duration.between(opens, closes));
            }
        }
        List<ZoneOffset> offsets = rules.getValidOffsets(closes);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = rules.getTransition(closes);
            return gap.getInstant().plus(Duration.between(gap.getDateTimeBefore(), closes));
        }
        return closes.toInstant(offsets.get(offsets.size() - 1));
    }
}
