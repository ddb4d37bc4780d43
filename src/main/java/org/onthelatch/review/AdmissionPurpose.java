package org.onthelatch.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/**
 * What a person is here for, and when she is expected to go home. A change is a later version; every one is kept.
 *
 * @param version counts hers from 1
 * @param discharge the day that is aimed at: one, or none while nobody can tell
 */
public record AdmissionPurpose(
        PersonId person, int version, String purpose, List<LocalDate> discharge, StaffId by, Instant at) {
    public AdmissionPurpose {
        discharge = List.copyOf(discharge);
    }
}
