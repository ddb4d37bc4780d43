package org.onthelatch.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onthelatch.staff.StaffId;

/**
 * Whose responsible clinician somebody is, and who acts as one, at any time (D8). The only place that answers it: a role alone
 * says that she could be somebody's. Immutable.
 *
 * @param charges of each person the latest that has begun counts
 */
public record Clinicians(List<Charge> charges, List<Cover> covers) {
    public static final Clinicians NONE = new Clinicians(List.of(), List.of());

    public Clinicians {
        charges = List.copyOf(charges);
        covers = List.copyOf(covers);
    }

    /** Her responsible clinician, whether or not somebody acts for that one. */
    public Optional<StaffId> of(PersonId person, Instant at) {
        return charges.stream()
                .filter(charge ->
                        charge.person().equals(person) && !charge.from().isAfter(at))
                .max(Comparator.comparing(Charge::from).thenComparing(Charge::recordedAt))
                .map(Charge::clinician);
    }

    /** When another took her care over, earliest first; the first who had it took it over from nobody. */
    public List<Instant> changesOf(PersonId person) {
        List<Instant> changes = new ArrayList<>();
        List<Charge> hers = charges.stream()
                .filter(charge -> charge.person().equals(person))
                .sorted(Comparator.comparing(Charge::from).thenComparing(Charge::recordedAt))
                .toList();
        for (int i = 1; i < hers.size(); i++) {
            if (!hers.get(i).clinician().equals(hers.get(i - 1).clinician())) {
                changes.add(hers.get(i).from());
            }
        }
        return changes;
    }

    /** The covers under which somebody acts as her responsible clinician. */
    public List<Cover> actingFor(PersonId person, Instant at) {
        Optional<StaffId> hers = of(person, at);
        return covers.stream()
                .filter(cover ->
                        hers.equals(Optional.of(cover.of())) && cover.period().contains(at))
                .toList();
    }

    /** Who decides for her at that time: whoever acts, else her own responsible clinician; none before she has one. */
    public Optional<StaffId> inChargeOf(PersonId person, Instant at) {
        return actingFor(person, at).stream().map(Cover::by).findFirst().or(() -> of(person, at));
    }

    /** Whether she may now do what only this person's responsible clinician may. */
    public boolean isInCharge(StaffId clinician, PersonId person, Instant at) {
        return of(person, at).equals(Optional.of(clinician))
                || actingFor(person, at).stream().anyMatch(cover -> cover.by().equals(clinician));
    }
}
