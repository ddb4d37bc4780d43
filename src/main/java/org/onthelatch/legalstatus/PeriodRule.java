package org.onthelatch.legalstatus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How long a status may last by one Act (D2). Which of several holds is a matter of the day on which the period begins.
 *
 * @param act that sets it
 * @param commenced the first day for which it holds; none while it is not in force
 * @param lengths the first period, then each renewal in turn, the last of them for all later ones; empty if the law sets no
 *     end, or an order or authorisation does
 * @param renewable whether a further period may follow
 * @param successor the status that she takes at the end, when nobody has recorded another (D7)
 * @param highest the highest level of the ladder that it can carry, such as "L5"
 */
public record PeriodRule(
        StatusCode status,
        String act,
        Optional<LocalDate> commenced,
        List<Length> lengths,
        boolean renewable,
        StatusCode successor,
        String highest) {
    public PeriodRule {
        lengths = List.copyOf(lengths);
    }

    public boolean isInForceOn(LocalDate day) {
        return commenced.filter(first -> !first.isAfter(day)).isPresent();
    }

    /**
     * The first instant after the period that begins at {@code from}, or none if the law sets no end.
     *
     * @param renewals how many times it has been renewed, this one included; 0 for the first period
     */
    public Optional<Instant> longestEnd(Instant from, int renewals, ZoneId zone) {
        return lengths.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        lengths.get(Math.min(renewals, lengths.size() - 1)).end(from, zone));
    }
}
