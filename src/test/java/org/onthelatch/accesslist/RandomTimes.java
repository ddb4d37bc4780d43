package org.onthelatch.accesslist;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;

/** Random instants, periods and windows around one night, every other time a daylight-saving night. */
final class RandomTimes {
    private static final List<LocalDate> CHANGES = List.of(LocalDate.of(2026, 10, 25), LocalDate.of(2027, 3, 28));

    private final Random random;
    private final Instant now;

    RandomTimes(Random random) {
        this.random = random;
        LocalDate day = random.nextBoolean()
                ? CHANGES.get(random.nextInt(CHANGES.size())).minusDays(random.nextInt(5))
                : LocalDate.of(2026, 11, 1).plusDays(random.nextInt(200));
        this.now = day.atStartOfDay(WorldSite.LONDON).toInstant().plusSeconds(random.nextInt(86_400));
    }

    Instant now() {
        return now;
    }

    /** Up to {@code days} before or after now, mostly on a full minute. */
    Instant around(int days) {
        Instant at = now.plus(Duration.ofSeconds(random.nextInt(2 * days * 86_400) - days * 86_400L));
        return random.nextInt(4) == 0 ? at : at.minusSeconds(at.getEpochSecond() % 60);
    }

    Instant before(int days) {
        return now.minusSeconds(1 + random.nextInt(days * 86_400));
    }

    Instant after(int days) {
        return now.plusSeconds(1 + random.nextInt(days * 86_400));
    }

    Period period() {
        return switch (random.nextInt(4)) {
            case 0 -> Period.ALWAYS;
            case 1 -> Period.from(around(5));
            case 2 -> Period.until(around(5));
            default -> between(around(6), around(6));
        };
    }

    private static Period between(Instant one, Instant other) {
        return one.isBefore(other) ? new Period(one, other) : new Period(other, one);
    }

    Window window() {
        WeeklyHours hours = random.nextInt(8) == 0 ? WeeklyHours.ALWAYS : new WeeklyHours(days(), time(), time());
        return new Window(hours, random.nextInt(4) == 0 ? period() : Period.ALWAYS);
    }

    List<Window> windows() {
        List<Window> windows = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            windows.add(window());
        }
        return windows;
    }

    private Set<DayOfWeek> days() {
        if (random.nextBoolean()) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        days.add(DayOfWeek.SUNDAY);
        return days;
    }

    /** Every third time in the hour that is missing or doubled on a daylight-saving night. */
    private LocalTime time() {
        return random.nextInt(3) == 0
                ? LocalTime.of(1, random.nextInt(60))
                : LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
    }

    FreeHours sometimesFree() {
        return switch (random.nextInt(4)) {
            case 0 -> FreeHours.ALWAYS;
            case 1 -> new FreeHours(windows());
            default -> FreeHours.NEVER;
        };
    }
}
