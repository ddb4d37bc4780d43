package org.onthelatch.person;

import java.time.Instant;
import org.onthelatch.staff.StaffId;

/**
 * Who is a person's responsible clinician from an instant on, until another is named (section 34(1) of the Mental Health
 * Act 1983).
 *
 * @param reason why, or which paper says so
 */
public record Charge(
        PersonId person, StaffId clinician, Instant from, String reason, StaffId recordedBy, Instant recordedAt) {}
