package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.onthelatch.ward.Period;

/**
 * A month, as far as it has come.
 *
 * @param period until the end of the month, or until now
 * @param finished whether the month is over
 */
public record MeasuredTime(YearMonth month, ZoneId zone, Period period, boolean finished) {

    /** @throws IllegalArgumentException if the month has not begun by now */
    public static MeasuredTime of(YearMonth month, ZoneId zone, Instant now) {
        Instant begins = month.atDay(1).atStartOfDay(zone).toInstant();
        Instant ends = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        if (now.isBefore(begins)) {
            throw new IllegalArgumentException("a month that has begun is measured, but was " + month);
        }
        boolean finished = !now.isBefore(ends);
        return new MeasuredTime(month, zone, new Period(begins, finished ? ends : now), finished);
    }

    /** The moment of what is counted at one moment: now, or the end of the month. */
    public Instant asAt() {
        return period.until();
    }

    public MeasuredTime before(Instant now) {
        return of(month.minusMonths(1), zone, now);
    }

    public boolean has(Instant at) {
        return period.contains(at);
    }

    /** How much of a span lies within. */
    public Duration within(Instant from, Instant until) {
        Instant begins = from.isAfter(period.from()) ? from : period.from();
        Instant ends = until.isBefore(period.until()) ? until : period.until();
        return ends.isAfter(begins) ? Duration.between(begins, ends) : Duration.ZERO;
    }

    /** How many days of it have no door events, because the record begins later; all of them if there is none at all. */
    public long daysWithoutDoors(Optional<Instant> recordBegins) {
        LocalDate first = period.from().atZone(zone).toLocalDate();
        LocalDate end = finished
                ? month.plusMonths(1).atDay(1)
                : period.until().atZone(zone).toLocalDate().plusDays(1);
        LocalDate begins = recordBegins.map(at -> at.atZone(zone).toLocalDate()).orElse(end);
        LocalDate known = begins.isAfter(end) ? end : begins;
        return Math.max(0, ChronoUnit.DAYS.between(first, known));
    }

    public long days() {
        return daysWithoutDoors(Optional.empty());
    }
}
