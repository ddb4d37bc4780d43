package org.onthelatch.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/**
 * A person's named nurse, and the dates by which her reviews can be planned (D49). Who her responsible clinician is,
 * {@link org.onthelatch.person.Clinicians} says.
 *
 * @param version counts this person's from 1
 * @param namedNurse one, or none while it is not settled
 * @param wardRounds the days on which the team meets about her, earliest first; those that are over may stay
 * @param treatmentReviews the days of care (education) and treatment reviews, C(E)TR, earliest first
 */
public record CareTeam(
        PersonId person,
        int version,
        List<StaffId> namedNurse,
        List<LocalDate> wardRounds,
        List<LocalDate> treatmentReviews,
        StaffId recordedBy,
        Instant recordedAt) {
    public CareTeam {
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more, but was " + version);
        }
        namedNurse = List.copyOf(namedNurse);
        wardRounds = wardRounds.stream().sorted().toList();
        treatmentReviews = treatmentReviews.stream().sorted().toList();
    }

    /** The next ward round from a day on, that day included: one or none. */
    public List<LocalDate> nextRound(LocalDate day) {
        return wardRounds.stream()
                .filter(round -> !round.isBefore(day))
                .limit(1)
                .toList();
    }
}
