package org.onthelatch.simulator.accesslist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Open at the same local time on some days of the week.
 *
 * @param days on which it starts
 * @param end on the next day when it is not after start; the same time is 24 hours
 */
record WeeklyWindow(Set<DayOfWeek> days, LocalTime start, LocalTime end) implements Window {
    WeeklyWindow {
        days = Set.copyOf(days);
    }

    @Override
    public boolean isOpen(Instant at, ZoneId zone) {
        LocalDate today = at.atZone(zone).toLocalDate();
        // One day either side is not enough where a zone skips a whole day.
        return LongStream.rangeClosed(-2, 1).mapToObj(today::plusDays).anyMatch(date -> isOpen(date, at, zone));
    }

    private boolean isOpen(LocalDate date, Instant at, ZoneId zone) {
        return days.contains(date.getDayOfWeek())
                && Occurrence.of(date, start, end, zone.getRules()).holds(at);
    }
}
