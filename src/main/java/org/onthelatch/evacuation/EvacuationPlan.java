package org.onthelatch.evacuation;

import java.time.Instant;
import java.time.LocalDate;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/**
 * How one person gets out of the building: her personal emergency evacuation plan (PEEP), in a few lines that are carried
 * outside on the roll call and so name no level, status or diagnosis (D74, N8).
 *
 * @param version counts one person's from 1
 * @param words what she needs; blank if she needs nothing
 * @param helpers who helps her, such as "two, with the evacuation chair"; blank for nobody
 * @param reviewBy the last day on which it counts as looked at
 */
public record EvacuationPlan(
        PersonId person,
        int version,
        String words,
        String helpers,
        LocalDate reviewBy,
        StaffId by,
        Instant recordedAt) {

    /** From the day after its last one on. What it says still helps, and stays on the sheet. */
    public boolean isOverdue(LocalDate today) {
        return today.isAfter(reviewBy);
    }

    public boolean needsNothing() {
        return words.isBlank() && helpers.isBlank();
    }
}
