package org.onthelatch.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.CareTeam;
import org.onthelatch.staff.StaffId;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Times;

/** Reads who answers for whose care. */
final class PastCareTeams {
    private PastCareTeams() {}

    /** One for each of the people named. */
    static List<CareTeam> read(Section section, DemoKinds kinds) {
        Optional<List<PersonId>> people = section.list("people", kinds.person());
        Optional<List<StaffId>> nurse = section.optionalList("nurse", kinds.staffMember());
        Optional<List<LocalDate>> rounds = section.optionalList("rounds", Times.DAY);
        Optional<List<LocalDate>> reviews = section.optionalList("treatmentReviews", Times.DAY);
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        Optional<Instant> at = section.required("at", DemoKinds.MOMENT);
        return section.build(() -> people.orElseThrow().stream()
                        .map(person -> new CareTeam(
                                person,
                                1,
                                nurse.orElseThrow(),
                                rounds.orElseThrow(),
                                reviews.orElseThrow(),
                                by.orElseThrow(),
                                at.orElseThrow()))
                        .toList())
                .orElse(List.of());
    }
}
