package org.onthelatch.leave;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
            if (leave.inForce().contains(at) && isGood(leave, at, status)) {
                allows.add(leave.allow());
            }
        }
        return allows;
    }

    private boolean isGood(Leave leave, Instant at, LegalStatus status) {
        return switch (status.absence()) {
            case RESPONSIBLE_CLINICIAN -> leave.grantor() == Leave.Grantor.RESPONSIBLE_CLINICIAN;
            case RESPONSIBLE_CLINICIAN_WITH_CONSENT ->
                leave.grantor() == Leave.Grantor.RESPONSIBLE_CLINICIAN && isConsented(leave, at);
            case COURT -> leave.grantor() == Leave.Grantor.COURT;
            case NOT_AVAILABLE, NOBODYS_LEAVE_NEEDED -> false;
        };
    }

    private boolean isConsented(Leave leave, Instant at) {
        return consents.stream()
                .anyMatch(consent -> (consent instanceof Consent.Given given && given.covers(leave, at))
                        || (consent instanceof Consent.Withdrawn withdrawn && withdrawn.covers(leave, at)));
    }

    /** Whether what she lacks is the Secretary of State's answer: a request waits, or leave is granted without consent. */
    public boolean awaitsConsentAt(Instant at, LegalStatus status) {
        if (status.absence() != LegalStatus.Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT) {
            return false;
        }
        boolean asked = consents.stream()
                .anyMatch(consent -> consent instanceof Consent.Awaited awaited && !at.isBefore(awaited.since()));
        boolean unconsented =
                leaves.stream().anyMatch(leave -> leave.inForce().contains(at) && !isConsented(leave, at));
        return asked || unconsented;
    }

    public Optional<Leave> find(LeaveId id) {
        return leaves.stream().filter(leave -> leave.id().equals(id)).findFirst();
    }

    /** Since when a request for this manner waits for the Secretary of State; empty if none does. */
    public Optional<Instant> awaitedSince(LeaveType type) {
        return consents.stream()
                .filter(consent ->
                        consent instanceof Consent.Awaited && consent.scope().contains(type))
                .map(consent -> ((Consent.Awaited) consent).since())
                .min(Comparator.naturalOrder());
    }

    /** The latest letter in which the Secretary of State declined this manner; empty if none did. */
    public Optional<Consent.Declined> declined(LeaveType type) {
        return consents.stream()
                .filter(consent ->
                        consent instanceof Consent.Declined && consent.scope().contains(type))
                .map(Consent.Declined.class::cast)
                .max(Comparator.comparing(Consent.Declined::at));
    }

    /** The latest letter by which the Secretary of State withdrew consent to this manner; empty if none did. */
    public Optional<Consent.Withdrawn> withdrawn(LeaveType type) {
        return consents.stream()
                .filter(consent ->
                        consent instanceof Consent.Withdrawn && consent.scope().contains(type))
                .map(Consent.Withdrawn.class::cast)
                .max(Comparator.comparing(Consent.Withdrawn::at));
    }

    /** The instants at which what is allowed may change. */
    public List<Instant> changes() {
        List<Instant> changes = new ArrayList<>();
        for (Leave leave : leaves) {
            changes.add(leave.inForce().from());
            changes.add(leave.inForce().until());
        }
        for (Consent consent : consents) {
            if (consent instanceof Consent.Given given) {
                changes.add(given.period().from());
                changes.add(given.period().until());
            }
            if (consent instanceof Consent.Withdrawn withdrawn) {
                changes.add(withdrawn.period().from());
                changes.add(withdrawn.period().until());
                changes.add(withdrawn.at());
            }
            if (consent instanceof Consent.Awaited awaited) {
                changes.add(awaited.since());
            }
        }
        return changes;
    }
}
