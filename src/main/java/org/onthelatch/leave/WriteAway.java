package org.onthelatch.leave;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.leave.AwayNote.CheckedBefore;
import org.onthelatch.leave.AwayNote.DidNotGo;
import org.onthelatch.leave.AwayNote.LateDecision;
import org.onthelatch.leave.AwayNote.OutcomeAfter;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.Clinicians;

/**
 * Keeps what staff write down about a time away. Whoever needs no leave may say as little as she likes (D60). Runs on the
 * journal's thread.
 */
public final class WriteAway {
    private final Book<AwayNote> book;
    private final Supplier<Clinicians> clinicians;

    public WriteAway(Book<AwayNote> book, Supplier<Clinicians> clinicians) {
        this.book = book;
        this.clinicians = clinicians;
    }

    /**
     * Keeps a note, unless something is missing.
     *
     * @param extendedTo when she is to be back, if a decision extends it; {@link Instant#MAX} otherwise
     * @return what is wrong; empty if it was kept
     */
    public List<LeaveRefusal> write(
            AwayNote note, Instant extendedTo, LegalStatus status, Actor.Staff by, Instant now) {
        List<LeaveRefusal> refusals = new ArrayList<>();
        boolean needsLeave = status.needsLeaveAtBoundary();
        if (note instanceof CheckedBefore check) {
            addCheck(refusals, check, needsLeave, now);
        } else if (note instanceof OutcomeAfter outcome && needsLeave) {
            require(refusals, "staffView", outcome.staffView(), "Write how it went, with what was good.");
            require(
                    refusals,
                    "herView",
                    outcome.herView(),
                    "Ask her how it was and write her words, or why she gave none.");
        } else if (note instanceof DidNotGo missed && missed.cause().isCancelled()) {
            require(refusals, "words", missed.words(), "Write what happened, and when she goes instead.");
        } else if (note instanceof LateDecision decision) {
            addDecision(refusals, decision, extendedTo, needsLeave, by, now);
        }
        if (refusals.isEmpty()) {
            book.add(note, new AuditEntry(by, action(note), note.person().value(), now, ""));
        }
        return refusals;
    }

    private static void addCheck(List<LeaveRefusal> refusals, CheckedBefore check, boolean needsLeave, Instant now) {
        if (needsLeave) {
            require(refusals, "looksFine", check.looksFine(), "Write how she is, in mind and body, before she goes.");
            if (check.agreedBack().equals(Instant.MAX)) {
                refusals.add(missing("agreedBack", "Agree with her when she is back, and enter the time."));
            }
        }
        if (!check.agreedBack().isAfter(now)) {
            refusals.add(new LeaveRefusal(
                    "agreedBack",
                    "IN_THE_PAST",
                    "Enter a return time after now.",
                    check.agreedBack().toString()));
        }
    }

    private void addDecision(
            List<LeaveRefusal> refusals,
            LateDecision decision,
            Instant extendedTo,
            boolean needsLeave,
            Actor.Staff by,
            Instant now) {
        require(refusals, "words", decision.words(), "Write what was said or decided, and with whom.");
        if (decision.what() != LateDecision.What.EXTENDED) {
            return;
        }
        if (needsLeave) {
            new HerClinician(clinicians.get(), decision.person(), now)
                    .refusal(
                            "what",
                            by,
                            "only she extends leave. Write down here that you spoke with the person herself")
                    .ifPresent(refusals::add);
        }
        if (!extendedTo.isAfter(now) || extendedTo.equals(Instant.MAX)) {
            refusals.add(missing("agreedBack", "Enter the later time at which she is to be back."));
        }
    }

    private static String action(AwayNote note) {
        if (note instanceof CheckedBefore) {
            return "check before time away";
        }
        if (note instanceof DidNotGo missed) {
            return missed.cause().isCancelled() ? "cancel time away" : "time away not wanted";
        }
        return note instanceof OutcomeAfter ? "outcome of time away" : "decide about a late return";
    }

    private static void require(List<LeaveRefusal> refusals, String field, String value, String says) {
        if (value.isBlank()) {
            refusals.add(missing(field, says));
        }
    }

    private static LeaveRefusal missing(String field, String says) {
        return new LeaveRefusal(field, "MISSING", says, "nothing");
    }
}
