package org.onthelatch.leave;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.leave.GrantLeave.Outcome;
import org.onthelatch.leave.LeavePeople.Standing;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.person.PersonId;

/**
 * Revokes leave by a notice in writing (section 17(4); D15). From its service on doors ask her to speak to staff on the
 * way out; the way home stays open. Runs on the journal's thread.
 */
public final class RevokeLeave {
    private final Book<Leave> book;
    private final LeavePeople people;

    public RevokeLeave(Book<Leave> book, LeavePeople people) {
        this.book = book;
        this.people = people;
    }

    /**
     * What was filled in.
     *
     * @param basedOn the version of the leave that was seen
     * @param servedOn blank, with {@code how}, while the notice is a draft
     */
    public record Notice(
            PersonId person,
            LeaveId leave,
            int basedOn,
            String reason,
            String notice,
            String servedOn,
            String how,
            Instant servedAt,
            String ministryTold) {
        boolean isServed() {
            return !servedOn.isBlank() || !how.isBlank();
        }
    }

    public Outcome revoke(Notice notice, Actor.Staff by, Instant now) {
        Optional<Standing> her = people.find(notice.person());
        Optional<Leave> found = her.flatMap(standing -> standing.leave().find(notice.leave()));
        if (her.isEmpty() || found.isEmpty()) {
            return new Outcome.UnknownPerson(notice.person());
        }
        Leave leave = found.get();
        if (leave.version() != notice.basedOn()) {
            return new Outcome.Stale(leave);
        }
        List<LeaveRefusal> refusals = refusals(notice, leave, her.get(), by, now);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Leave revoked = leave.revoked(revocation(notice, by, now));
        String action = notice.isServed() ? "revoke leave" : "draft revocation of leave";
        String subject = "%s %s v%d".formatted(revoked.person(), revoked.id(), revoked.version());
        book.add(revoked, new AuditEntry(by, action, subject, now, notice.reason()));
        return new Outcome.Kept(revoked);
    }

    private static Revocation revocation(Notice notice, Actor.Staff by, Instant now) {
        List<Revocation.Served> served = notice.isServed()
                ? List.of(new Revocation.Served(notice.servedOn(), notice.how(), notice.servedAt()))
                : List.of();
        return new Revocation(by.staff(), now, notice.reason(), notice.notice(), served, notice.ministryTold());
    }

    private static List<LeaveRefusal> refusals(Notice notice, Leave leave, Standing her, Actor.Staff by, Instant now) {
        boolean restricted = her.legal().statusAt(now).absence() == Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT;
        List<LeaveRefusal> refusals = new ArrayList<>();
        new HerClinician(her.clinicians(), leave.person(), now)
                .refusal(
                        "reason",
                        by,
                        "only she revokes leave, at night whoever acts for her (section 17(4)). A nurse may ask her to stay and talk, and put a short leave off within its limits")
                .ifPresent(refusals::add);
        if (!leave.inForce().until().isAfter(now)) {
            refusals.add(new LeaveRefusal(
                    "reason",
                    "LEAVE_IS_OVER",
                    "This leave is over already, so there is nothing to revoke.",
                    leave.inForce().until().toString()));
        }
        require(refusals, "reason", notice.reason(), "Write why the leave is revoked.");
        require(
                refusals,
                "notice",
                notice.notice(),
                "Write the notice: leave is revoked only in writing (section 17(4)). Write it so that she can read it.");
        if (notice.isServed()) {
            require(
                    refusals,
                    "servedOn",
                    notice.servedOn(),
                    "Write to whom the notice was given: her, or who is in charge of her.");
            require(refusals, "how", notice.how(), "Write how the notice was given.");
            if (notice.servedAt().isAfter(now)) {
                refusals.add(new LeaveRefusal(
                        "servedAt",
                        "IN_THE_FUTURE",
                        "Enter a time that has come: the leave ends when the notice is given, not before.",
                        notice.servedAt().toString()));
            }
            if (restricted) {
                require(
                        refusals,
                        "ministryTold",
                        notice.ministryTold(),
                        "Write when MHCS was told, or who will tell it.");
            }
        }
        return refusals;
    }

    private static void require(List<LeaveRefusal> refusals, String field, String value, String says) {
        if (value.isBlank()) {
            refusals.add(new LeaveRefusal(field, "MISSING", says, "nothing"));
        }
    }
}
