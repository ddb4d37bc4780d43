package org.onthelatch.assessment;

import java.time.Instant;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/**
 * How far nurses may loosen a person's level, one step at a time, as her responsible clinician stated it (D41). The latest
 * counts; it loosens nothing by itself.
 *
 * @param version counts this person's from 1
 * @param freest the freest level that a nurse may give her
 */
public record LooseningLimit(PersonId person, int version, Level freest, String reason, StaffId by, Instant at) {
    public LooseningLimit {
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more, but was " + version);
        }
    }
}
