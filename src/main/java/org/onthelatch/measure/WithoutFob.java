package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.onthelatch.fob.Fobs;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Period;

/**
 * M17, people without a fob (domain, section 2.2): for how long, in all, those who live here held no fob after their first
 * one.
 */
public record WithoutFob(Duration total) {

    public static WithoutFob in(Period period, Fobs fobs) {
        return new WithoutFob(in(period, fobs, person -> true).time());
    }

    /** Of these people, and of how many of them. */
    static Amount.Time in(Period period, Fobs fobs, Predicate<PersonId> whom) {
        Duration total = Duration.ZERO;
        int people = 0;
        for (Holder holder : fobs.holders()) {
            if (holder instanceof Holder.OfResident resident && whom.test(resident.person())) {
                Duration hers = of(fobs.holdingsOf(holder), period);
                total = total.plus(hers);
                people += hers.isZero() ? 0 : 1;
            }
        }
        return new Amount.Time(total, people);
    }

    private static Duration of(List<Holding> holdings, Period period) {
        Duration without = Duration.ZERO;
        Instant heldUntil = holdings.stream()
                .map(one -> one.period().from())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        for (Holding holding : holdings.stream()
                .sorted(Comparator.comparing(one -> one.period().from()))
                .toList()) {
            without = without.plus(within(period, heldUntil, holding.period().from()));
            heldUntil = holding.period().until().isAfter(heldUntil)
                    ? holding.period().until()
                    : heldUntil;
        }
        return without.plus(within(period, heldUntil, period.until()));
    }

    private static Duration within(Period period, Instant earlier, Instant later) {
        Instant start = earlier.isAfter(period.from()) ? earlier : period.from();
        Instant end = later.isBefore(period.until()) ? later : period.until();
        return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
    }
}
