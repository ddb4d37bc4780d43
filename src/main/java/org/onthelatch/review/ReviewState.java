package org.onthelatch.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Where an assessment stands against its review date: a pure question, asked whenever it is shown. A date that passes
 * changes nothing at any door (D36, N2, N16).
 */
public sealed interface ReviewState {
    /** The last local day on which the review is in time. */
    LocalDate dueOn();

    record Current(LocalDate dueOn) implements ReviewState {}

    record DueSoon(LocalDate dueOn, long daysLeft) implements ReviewState {}

    /** @param daysLate whole local days since {@code dueOn}; 0 if it passed today */
    record Overdue(LocalDate dueOn, long daysLate) implements ReviewState {}

    /**
     * The state at {@code now}.
     *
     * @param dueAt the first instant at which the review is overdue
     * @param soon how long before that it is due soon
     */
    static ReviewState of(Instant dueAt, Instant now, Duration soon, ZoneId zone) {
        LocalDate dueOn = LocalDate.ofInstant(dueAt.minusNanos(1), zone);
        long days = ChronoUnit.DAYS.between(dueOn, LocalDate.ofInstant(now, zone));
        if (!now.isBefore(dueAt)) {
            return new Overdue(dueOn, days);
        }
        return now.isBefore(dueAt.minus(soon)) ? new Current(dueOn) : new DueSoon(dueOn, -days);
    }
}
