package org.onthelatch.person;

import java.time.Instant;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/**
 * Who acts as responsible clinician for all of another's people while she is away (D8).
 *
 * @param of whose people
 * @param by who acts
 * @param period her cover dates; they always have an end
 */
public record Cover(StaffId of, StaffId by, Period period, String reason, StaffId recordedBy, Instant recordedAt) {}
