package org.onthelatch.leave;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.Allow;

/**
 * One person's leave and consents, and what they allow at the boundary of the hospital under a legal status (design,
 * section 5, rule 6(b)).
 */
public record BoundaryLeave(List<Leave> leaves, List<Consent> consents) {
    public BoundaryLeave {
        leaves = List.copyOf(leaves);
        consents = List.copyOf(consents);
    }

    /** The allows of the leave that is live at {@code at}; empty if she needs leave and has none. */
    public List<Allow> allowsAt(Instant at, LegalStatus status) {
        List<Allow> allows = new ArrayList<>();
        for (Leave leave : leaves) {
            if (leave.period().contains(at) && isGood(leave, at, status)) {
                allows.add(leave.allow());
            }
        }
        return allows;
    }

    private boolean isGood(Leave leave, Instant at, LegalStatus status) {
        return switch (status.absence()) {
            case RESPONSIBLE_CLINICIAN -> leave.grantor() == Leave.Grantor.RESPONSIBLE_CLINICIAN;
            case RESPONSIBLE_CLINICIAN_WITH_CONSENT ->
                leave.grantor() == Leave.Grantor.RESPONSIBLE_CLINICIAN && isConsented(leave.type(), at);
            case COURT -> leave.grantor() == Leave.Grantor.COURT;
            case NOT_AVAILABLE, NOBODYS_LEAVE_NEEDED -> false;
        };
    }

    private boolean isConsented(LeaveType type, Instant at) {
        return consents.stream().anyMatch(consent -> consent instanceof Consent.Given given && given.covers(type, at));
    }

    /** Whether what she lacks is the Secretary of State's answer: a request waits, or leave is granted without consent. */
    public boolean awaitsConsentAt(Instant at, LegalStatus status) {
        if (status.absence() != LegalStatus.Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT) {
            return false;
        }
        boolean asked = consents.stream()
                .anyMatch(consent -> consent instanceof Consent.Awaited awaited && !at.isBefore(awaited.since()));
        boolean unconsented =
                leaves.stream().anyMatch(leave -> leave.period().contains(at) && !isConsented(leave.type(), at));
        return asked || unconsented;
    }

    /** The instants at which what is allowed may change. */
    public List<Instant> changes() {
        List<Instant> changes = new ArrayList<>();
        for (Leave leave : leaves) {
            changes.add(leave.period().from());
            changes.add(leave.period().until());
        }
        for (Consent consent : consents) {
            if (consent instanceof Consent.Given given) {
                changes.add(given.period().from());
                changes.add(given.period().until());
            }
        }
        return changes;
    }
}
