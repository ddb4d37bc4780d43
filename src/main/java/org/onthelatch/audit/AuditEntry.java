package org.onthelatch.audit;

import java.time.Instant;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/** Who saw or changed what, when, as what, and why (ISO 27789; D53). Written in the transaction of the act itself. */
public record AuditEntry(Actor actor, String action, String subject, Instant at, String reason) {

    /** Who acted: a person in a role, or the service itself in one of its duties. */
    public sealed interface Actor {
        record Staff(StaffId staff, Role role) implements Actor {}

        record Service(String duty) implements Actor {}
    }
}
