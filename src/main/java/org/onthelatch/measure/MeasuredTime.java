package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.ward.Period;

/**
 * Whole days that are measured, such as a month or a quarter, as far as they have come.
 *
 * @param first the first day
 * @param last the last day, included
 * @param period until the end of the last day, or until now
 * @param finished whether the last day is over
 */
public record MeasuredTime(LocalDate first, LocalDate last, ZoneId zone, Period period, boolean finished) {
    /** A year and its leap day. */
    public static final int LONGEST_DAYS = 366;

    /** @throws IllegalArgumentException if the month has not begun by now */
    public static MeasuredTime of(YearMonth month, ZoneId zone, Instant now) {
        return between(month.atDay(1), month.atEndOfMonth(), zone, now);
    }

    /** @throws IllegalArgumentException if it has not begun by now, ends before it begins, or is too long */
    public static MeasuredTime between(LocalDate first, LocalDate last, ZoneId zone, Instant now) {
        Instant begins = first.atStartOfDay(zone).toInstant();
        Instant ends = last.plusDays(1).atStartOfDay(zone).toInstant();
        if (now.isBefore(begins)) {
            throw new IllegalArgumentException("days that have begun are measured, but the first was " + first);
        }
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= LONGEST_DAYS) {
            throw new IllegalArgumentException(
                    "1 to %d days are measured, but it was %s to %s".formatted(LONGEST_DAYS, first, last));
        }
        boolean finished = !now.isBefore(ends);
        return new MeasuredTime(first, last, zone, new Period(begins, finished ? ends : now), finished);
    }

    /** The moment of what is counted at one moment: now, or the end of the last day. */
    public Instant asAt() {
        return period.until();
    }

    /** As many whole months before, or as many days. */
    public MeasuredTime before(Instant now) {
        if (months().isEmpty()) {
            long days = ChronoUnit.DAYS.between(first, last) + 1;
            return between(first.minusDays(days), first.minusDays(1), zone, now);
        }
        return between(first.minusMonths(months().size()), first.minusDays(1), zone, now);
    }

    /** The months that it is made of; empty if it does not begin and end with a month. */
    public List<YearMonth> months() {
        boolean whole = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        YearMonth end = YearMonth.from(last);
        return whole
                ? Stream.iterate(YearMonth.from(first), month -> !month.isAfter(end), month -> month.plusMonths(1))
                        .toList()
                : List.of();
    }

    /** {@code 2026-11}, {@code 2026-Q4}, {@code 2026} or, for other days, {@code 2026-11-03/2026-11-20} (ISO 8601). */
    public String name() {
        boolean quarter = months().size() == 3 && first.getMonthValue() % 3 == 1;
        boolean year = months().size() == 12 && first.getMonthValue() == 1;
        if (months().size() == 1) {
            return months().get(0).toString();
        }
        if (year) {
            return Integer.toString(first.getYear());
        }
        return quarter
                ? "%d-Q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR))
                : "%s/%s".formatted(first, last);
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
        LocalDate end = finished
                ? last.plusDays(1)
                : period.until().atZone(zone).toLocalDate().plusDays(1);
        LocalDate begins = recordBegins.map(at -> at.atZone(zone).toLocalDate()).orElse(end);
        LocalDate known = begins.isAfter(end) ? end : begins;
        return Math.max(0, ChronoUnit.DAYS.between(first, known));
    }

    public long days() {
        return daysWithoutDoors(Optional.empty());
    }

    /** Its days so far, in order. */
    public Stream<LocalDate> eachDay() {
        return first.datesUntil(first.plusDays(days()));
    }
}
