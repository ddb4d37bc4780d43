package org.onthelatch.person;

import java.time.Instant;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/** Something that somebody wants to record about who is whose responsible clinician. */
public sealed interface ClinicianRequest {
    String reason();

    Actor.Staff asker();

    /** From an instant on, another is hers. */
    record Take(PersonId person, StaffId clinician, Instant from, String reason, Actor.Staff asker)
            implements ClinicianRequest {}

    /** Somebody acts for another; the same with an earlier end puts an end to it. */
    record StandIn(StaffId of, StaffId by, Period period, String reason, Actor.Staff asker)
            implements ClinicianRequest {}
}
