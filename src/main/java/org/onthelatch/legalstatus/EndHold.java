package org.onthelatch.legalstatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.Period;

/**
 * Ends a hold before its time: the doctor has come, or a clinician decided that she is not detained after all (D6). It is a
 * record of its own, so that what was recorded before stays as it was (D39). Runs on the journal's thread.
 */
public final class EndHold {
    private final Book<Authority> book;

    public EndHold(Book<Authority> book) {
        this.book = book;
    }

    /** @param id the opaque id of the record that will say so */
    public record Request(AuthorityId id, PersonId person, String reason, Actor.Staff by) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Ended(Authority successor) implements Outcome {}

        /** Nothing was kept; every reason is named. */
        record Refused(List<StatusRefusal> refusals) implements Outcome {}
    }

    public Outcome end(Request request, LegalHistory legal, Instant now) {
        List<StatusRefusal> refusals = new ArrayList<>();
        Optional<HoldClock> hold = HoldClock.at(legal, now);
        if (!Permission.END_HOLD.isHeldBy(request.by().role())) {
            refusals.add(new StatusRefusal(
                    "person",
                    "WRONG_ROLE",
                    "Only a registered nurse or her responsible clinician ends a hold. Call one now."));
        }
        if (hold.isEmpty()) {
            refusals.add(new StatusRefusal(
                    "person",
                    "NO_HOLD",
                    "No holding power is running, so there is none to end. She may go as she likes."));
        }
        if (request.reason().isBlank()) {
            refusals.add(new StatusRefusal("reason", "MISSING", "Say who decided that the hold ends, and why."));
        }
        if (hold.isEmpty() || !refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Authority successor = successor(request, hold.get().standing().authority(), now);
        book.add(
                successor,
                new AuditEntry(
                        request.by(),
                        "end hold",
                        request.person().value(),
                        now,
                        request.reason().strip()));
        return new Outcome.Ended(successor);
    }

    private static Authority successor(Request request, Authority held, Instant now) {
        return new Authority(
                request.id(),
                request.person(),
                held.successor(),
                Period.from(now),
                held.successor(),
                false,
                "hold ended early: " + request.reason().strip(),
                request.by().staff(),
                now);
    }
}
