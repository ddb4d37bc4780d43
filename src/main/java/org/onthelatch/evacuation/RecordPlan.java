package org.onthelatch.evacuation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.KeyedBook;

/** Keeps how a person gets out in a fire. Runs on the journal's thread. */
public final class RecordPlan {
    /** What two lines of a printed sheet hold. */
    public static final int LONGEST_WORDS = 200;

    private static final int LONGEST_MONTHS = 12;

    private final KeyedBook<EvacuationPlan> book;
    private final ZoneId zone;

    public RecordPlan(KeyedBook<EvacuationPlan> book, ZoneId zone) {
        this.book = book;
        this.zone = zone;
    }

    /**
     * Why it cannot be kept as it stands.
     *
     * @param sentence what is wrong and what to do instead
     */
    public record Refusal(String field, String sentence) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Kept(EvacuationPlan plan) implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {}

        /** Somebody else wrote another in the meantime; nothing was kept. */
        record Stale(EvacuationPlan latest) implements Outcome {}
    }

    /** @param plan with the version that follows the one its author saw */
    public Outcome record(EvacuationPlan plan, Actor.Staff by) {
        List<EvacuationPlan> before = book.of(plan.person().value());
        if (plan.version() != before.size() + 1 && !before.isEmpty()) {
            return new Outcome.Stale(before.get(before.size() - 1));
        }
        List<Refusal> refusals = refusals(plan);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        book.add(
                plan, new AuditEntry(by, "record evacuation plan", plan.person().value(), plan.recordedAt(), ""));
        return new Outcome.Kept(plan);
    }

    private List<Refusal> refusals(EvacuationPlan plan) {
        List<Refusal> refusals = new ArrayList<>();
        if (plan.words().isBlank() && !plan.helpers().isBlank()) {
            refusals.add(new Refusal("words", "Write what they help her with, such as the stairs."));
        }
        tooLong(refusals, "words", plan.words());
        tooLong(refusals, "helpers", plan.helpers());
        LocalDate today = LocalDate.ofInstant(plan.recordedAt(), zone);
        if (plan.reviewBy().isBefore(today) || plan.reviewBy().isAfter(today.plusMonths(LONGEST_MONTHS))) {
            refusals.add(new Refusal("reviewBy", "Choose the day by which somebody looks again, within a year."));
        }
        return refusals;
    }

    private static void tooLong(List<Refusal> refusals, String field, String text) {
        if (text.length() > LONGEST_WORDS) {
            refusals.add(new Refusal(
                    field,
                    "Write at most %d characters: it is read in a corridor, on paper.".formatted(LONGEST_WORDS)));
        }
    }
}
