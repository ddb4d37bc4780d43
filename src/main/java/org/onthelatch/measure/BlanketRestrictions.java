package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.review.ReviewState;

/**
 * M18, blanket restrictions: live, overdue among them, and removed in a period (domain, section 2.2); each by number.
 */
public record BlanketRestrictions(
        List<BlanketRestriction> live, List<BlanketRestriction> overdue, List<BlanketRestriction> removed) {
    public BlanketRestrictions {
        live = List.copyOf(live);
        overdue = List.copyOf(overdue);
        removed = List.copyOf(removed);
    }

    /** @param since the beginning of the period that ends at {@code now} */
    public static BlanketRestrictions of(Collection<BlanketRestriction> register, Instant since, Instant now) {
        return new BlanketRestrictions(
                select(register, entry -> entry.isLiveAt(now)),
                select(register, entry -> entry.isLiveAt(now) && !now.isBefore(entry.reviewDueAt())),
                select(
                        register,
                        entry -> entry.period().hasEnd()
                                && !entry.period().until().isBefore(since)
                                && !entry.period().until().isAfter(now)));
    }

    private static List<BlanketRestriction> select(
            Collection<BlanketRestriction> register, Predicate<BlanketRestriction> which) {
        return register.stream()
                .filter(which)
                .sorted(Comparator.comparing(BlanketRestriction::number))
                .toList();
    }

    /** Where the review of a live one stands. */
    public static ReviewState review(BlanketRestriction entry, Instant now, Duration soon, ZoneId zone) {
        return ReviewState.of(entry.reviewDueAt(), now, soon, zone);
    }
}
