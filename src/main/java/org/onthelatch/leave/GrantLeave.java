package org.onthelatch.leave;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.leave.LeavePeople.Standing;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.PersonId;

/** Grants, changes and extends leave if the law allows it (D8 to D12). Runs on the journal's thread. */
public final class GrantLeave {
    private final Book<Leave> book;
    private final LeavePeople people;
    private final LeaveLawfulness lawfulness;

    public GrantLeave(Book<Leave> book, LeavePeople people, ZoneId zone) {
        this.book = book;
        this.people = people;
        this.lawfulness = new LeaveLawfulness(zone);
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Kept(Leave leave) implements Outcome {}

        /** Nothing was kept; every reason is named. */
        record Refused(List<LeaveRefusal> refusals) implements Outcome {}

        /** Somebody else changed this leave in the meantime; {@code latest} is theirs (D50). */
        record Stale(Leave latest) implements Outcome {}

        record UnknownPerson(PersonId person) implements Outcome {}
    }

    /**
     * Keeps a leave.
     *
     * @param draft with the version that follows the one it is based on: 1 for a new leave; its giver and the time of
     *     record are filled in here
     */
    public Outcome grant(Leave draft, Actor.Staff by, Instant now) {
        Optional<Standing> found = people.find(draft.person());
        if (found.isEmpty()) {
            return new Outcome.UnknownPerson(draft.person());
        }
        Standing her = found.get();
        Optional<Leave> latest = her.leave().find(draft.id());
        if (latest.isPresent() && latest.get().version() + 1 != draft.version()) {
            return new Outcome.Stale(latest.get());
        }
        List<LeaveRefusal> refusals = lawfulness.refusals(draft, latest, her, by, now);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Leave leave = complete(draft, grantor(her, now), by, now);
        book.add(leave, audit(leave, by, now));
        return new Outcome.Kept(leave);
    }

    private static Leave.Grantor grantor(Standing her, Instant now) {
        return her.legal().statusAt(now).absence() == LegalStatus.Absence.COURT
                ? Leave.Grantor.COURT
                : Leave.Grantor.RESPONSIBLE_CLINICIAN;
    }

    private static Leave complete(Leave draft, Leave.Grantor grantor, Actor.Staff by, Instant now) {
        return new Leave(
                draft.id(),
                draft.person(),
                grantor,
                draft.type(),
                draft.companions(),
                draft.windows(),
                draft.period(),
                draft.longest(),
                draft.usesPerDay(),
                draft.places(),
                draft.conditions(),
                draft.ctoConsidered(),
                by.staff(),
                now,
                draft.version(),
                draft.terms(),
                List.of());
    }

    private static AuditEntry audit(Leave leave, Actor.Staff by, Instant now) {
        String subject = "%s %s v%d %s".formatted(leave.person(), leave.id(), leave.version(), leave.type());
        String action = leave.version() == 1 ? "grant leave" : "change leave";
        return new AuditEntry(by, action, subject, now, leave.terms().purpose());
    }
}
