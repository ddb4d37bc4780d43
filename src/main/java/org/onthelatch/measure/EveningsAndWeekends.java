package org.onthelatch.measure;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.LevelHistory.Cause;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;

/**
 * M16, evening and weekend freedom: hours of the times agreed for going out alone that lie outside Monday to Friday 9 to 5,
 * of all such hours (domain, section 2.2). Counted in quarters of an hour; whoever goes freely has no agreed times.
 */
final class EveningsAndWeekends {
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int STEPS_AN_HOUR = 4;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private EveningsAndWeekends() {}

    /** In hours, to the nearest; {@code people} have at least a quarter of an hour outside. */
    static Amount.Share in(MeasuredTime time, List<ResidentAccess> people) {
        long outside = 0;
        long all = 0;
        int whose = 0;
        for (ResidentAccess access : people) {
            Period stay = Stay.of(access);
            long hers = 0;
            for (InForce stretch : access.levels().stretches()) {
                List<Window> windows = stretch.assessment().times().wardExit();
                if (stretch.cause() == Cause.ASSESSED && stretch.level().restricts() && !windows.isEmpty()) {
                    Instant until = earlier(
                            stretch.period().until(),
                            earlier(stay.until(), time.period().until()));
                    for (Instant at = first(stretch, stay, time); at.isBefore(until); at = at.plus(STEP)) {
                        if (isOpen(windows, at, time)) {
                            all++;
                            hers += isOutside(at, time) ? 1 : 0;
                        }
                    }
                }
            }
            outside += hers;
            whose += hers > 0 ? 1 : 0;
        }
        return new Amount.Share(hours(outside), Math.max(hours(outside), hours(all)), whose);
    }

    private static long hours(long steps) {
        return Math.round((double) steps / STEPS_AN_HOUR);
    }

    private static boolean isOpen(List<Window> windows, Instant at, MeasuredTime time) {
        return windows.stream().anyMatch(window -> window.isOpenAt(at, time.zone()));
    }

    static boolean isOutside(Instant at, MeasuredTime time) {
        LocalDateTime local = LocalDateTime.ofInstant(at, time.zone());
        return WEEKEND.contains(local.getDayOfWeek()) || local.getHour() < 9 || local.getHour() >= 17;
    }

    /** The first quarter of an hour of the clock within. */
    private static Instant first(InForce stretch, Period stay, MeasuredTime time) {
        Instant from =
                later(stretch.period().from(), later(stay.from(), time.period().from()));
        ZonedDateTime local = from.atZone(time.zone());
        long past = local.toEpochSecond() % STEP.toSeconds();
        boolean onIt = past == 0 && local.getNano() == 0;
        return onIt ? from : Instant.ofEpochSecond(local.toEpochSecond() - past).plus(STEP);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
