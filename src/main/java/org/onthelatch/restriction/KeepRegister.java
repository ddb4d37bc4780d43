package org.onthelatch.restriction;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.ClosedHours;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Register;

/**
 * Records, reviews and ends entries of the register of blanket restrictions (D26). Nothing lengthens an entry but a review
 * by a person, who says everything anew. Runs on the journal's thread.
 */
public final class KeepRegister {
    /** By when somebody has to look at a rule for everybody again, at the latest (a hard maximum). */
    public static final Duration LONGEST_REVIEW = Duration.ofDays(183);

    static final int LONGEST_WORDS = 2_000;

    private final Book<BlanketRestriction> book;
    private final Supplier<Register> register;

    private final TellResidents tell;

    public KeepRegister(Book<BlanketRestriction> book, Supplier<Register> register, TellResidents tell) {
        this.tell = tell;
        this.book = book;
        this.register = register;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Kept(BlanketRestriction entry) implements Outcome {}

        record Refused(List<RestrictionRefusal> refusals) implements Outcome {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /** Somebody else changed it in the meantime. */
        record Stale(BlanketRestriction latest) implements Outcome {}
    }

    /** A new entry, live from now on. */
    public Outcome record(RegisterEntry draft, Actor.Staff by, Instant now) {
        List<RestrictionRefusal> refusals = refusals(draft, by, now);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        int last = book.current().stream()
                .mapToInt(entry -> Integer.parseInt(entry.number().value().substring(2)))
                .max()
                .orElse(0);
        return kept(
                with(draft, new RestrictionNumber("BR" + (last + 1)), Period.from(now), by),
                Notice.Kind.RULE,
                "record restriction",
                by,
                now);
    }

    /**
     * A review: the rule as it is to go on from now, with its next review date.
     *
     * @param basedOn how many versions of it she saw
     */
    public Outcome review(RestrictionNumber number, int basedOn, RegisterEntry draft, Actor.Staff by, Instant now) {
        Optional<BlanketRestriction> latest = latest(number);
        List<RestrictionRefusal> refusals = new ArrayList<>(refusals(draft, by, now));
        if (latest.filter(entry -> entry.isLiveAt(now)).isEmpty()) {
            refusals.add(new RestrictionRefusal(
                    "number", "NOT_LIVE", "%s has ended. Record a new entry instead.".formatted(number)));
            return new Outcome.Refused(refusals);
        }
        if (version(number) != basedOn) {
            return new Outcome.Stale(latest.get());
        }
        return refusals.isEmpty()
                ? kept(
                        with(draft, number, latest.get().period(), by),
                        Notice.Kind.RULE_REVIEWED,
                        "review restriction",
                        by,
                        now)
                : new Outcome.Refused(refusals);
    }

    /** @param why it is not needed any more */
    public Outcome end(RestrictionNumber number, String why, Actor.Staff by, Instant now) {
        Optional<BlanketRestriction> latest = latest(number);
        List<RestrictionRefusal> refusals = new ArrayList<>();
        mayKeep(refusals, by);
        if (latest.filter(entry -> entry.isLiveAt(now)).isEmpty()) {
            refusals.add(new RestrictionRefusal("number", "NOT_LIVE", "%s has ended already.".formatted(number)));
        }
        words(refusals, "why", why, "Write why it is not needed any more.");
        if (latest.isEmpty() || !refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        BlanketRestriction entry = latest.get();
        return kept(
                new BlanketRestriction(
                        number,
                        entry.rule(),
                        entry.doors(),
                        entry.affects(),
                        entry.hours(),
                        entry.reason(),
                        entry.risks(),
                        entry.alternatives(),
                        entry.consulted(),
                        entry.advocate(),
                        entry.approvedBy(),
                        new Period(entry.period().from(), now),
                        entry.reviewDueAt(),
                        entry.exemptions(),
                        entry.notice(),
                        why.strip()),
                Notice.Kind.RULE_ENDED,
                "end restriction",
                by,
                now);
    }

    /** How often an entry was written; 0 if there is none. */
    public int version(RestrictionNumber number) {
        return (int) book.all().stream()
                .filter(entry -> entry.number().equals(number))
                .count();
    }

    private Optional<BlanketRestriction> latest(RestrictionNumber number) {
        return book.current().stream()
                .filter(entry -> entry.number().equals(number))
                .findFirst();
    }

    private List<RestrictionRefusal> refusals(RegisterEntry draft, Actor.Staff by, Instant now) {
        List<RestrictionRefusal> refusals = new ArrayList<>();
        mayKeep(refusals, by);
        words(refusals, "rule", draft.rule(), "Write the rule in one sentence.");
        doors(refusals, draft);
        words(refusals, "affects", draft.affects(), "Write whom it affects.");
        words(refusals, "reason", draft.reason(), "Write why it is needed.");
        words(refusals, "risks", draft.risks(), "Write whom the rule itself may harm, and how.");
        words(refusals, "alternatives", draft.alternatives(), "Write what was tried first.");
        words(
                refusals,
                "consulted",
                draft.consulted(),
                "Write when and how the people who live here were asked, and what they said.");
        words(
                refusals,
                "advocate",
                draft.advocate(),
                "Write what carers and the advocate said, or why they were not asked.");
        words(refusals, "exemptions", draft.exemptions(), "Write who is exempt, or None.");
        words(refusals, "notice", draft.notice(), "Write where the notice is displayed.");
        words(refusals, "removal", draft.removal(), "Write how the rule is to end.");
        if (!draft.reviewDueAt().isAfter(now) || draft.reviewDueAt().isAfter(now.plus(LONGEST_REVIEW))) {
            refusals.add(new RestrictionRefusal(
                    "reviewDueAt",
                    "REVIEW_DATE",
                    "Choose the day of the next review, after today and within %d days."
                            .formatted(LONGEST_REVIEW.toDays())));
        }
        return refusals;
    }

    private void doors(List<RestrictionRefusal> refusals, RegisterEntry draft) {
        Set<DoorId> doors = draft.doors();
        List<String> unknown = doors.stream()
                .filter(door -> register.get().find(door).isEmpty())
                .map(DoorId::value)
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            refusals.add(new RestrictionRefusal(
                    "doors",
                    "UNKNOWN_DOOR",
                    "Name doors of the register, such as HD03; %s is none.".formatted(String.join(", ", unknown))));
        }
        words(refusals, "hours", draft.hours(), "Write when it applies, such as 23:00 to 06:00.");
        if (!doors.isEmpty()
                && !draft.hours().isBlank()
                && ClosedHours.read(draft.hours()).isEmpty()) {
            refusals.add(new RestrictionRefusal(
                    "hours",
                    "HOURS",
                    "For a door write the hours as 23:00 to 06:00, Mon-Fri 22:00 to 06:30, or at all hours."));
        }
    }

    private static void mayKeep(List<RestrictionRefusal> refusals, Actor.Staff by) {
        if (!Permission.KEEP_REGISTER.isHeldBy(by.role())) {
            refusals.add(new RestrictionRefusal(
                    "number",
                    "WRONG_ROLE",
                    "Only the ward manager keeps the register, for the hospital managers. Ask her."));
        }
    }

    private static void words(List<RestrictionRefusal> refusals, String field, String text, String sentence) {
        if (text.isBlank()) {
            refusals.add(new RestrictionRefusal(field, "MISSING", sentence));
        } else if (text.length() > LONGEST_WORDS) {
            refusals.add(
                    new RestrictionRefusal(field, "TOO_LONG", "Write at most %d characters.".formatted(LONGEST_WORDS)));
        }
    }

    private static BlanketRestriction with(
            RegisterEntry draft, RestrictionNumber number, Period period, Actor.Staff by) {
        return new BlanketRestriction(
                number,
                draft.rule().strip(),
                draft.doors(),
                draft.affects().strip(),
                draft.hours().strip(),
                draft.reason().strip(),
                draft.risks().strip(),
                draft.alternatives().strip(),
                draft.consulted().strip(),
                draft.advocate().strip(),
                by.staff(),
                period,
                draft.reviewDueAt(),
                draft.exemptions().strip(),
                draft.notice().strip(),
                draft.removal().strip());
    }

    private Outcome kept(BlanketRestriction entry, Notice.Kind kind, String action, Actor.Staff by, Instant now) {
        book.add(entry, new AuditEntry(by, action, entry.number().value(), now, entry.reason()));
        tell.rule(entry, kind, now);
        return new Outcome.Kept(entry);
    }
}
