package org.onthelatch.web.care;

import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.CareTeam;
import org.onthelatch.review.Occasion;
import org.onthelatch.review.Trigger;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.review.Triggers;
import org.onthelatch.web.sources.Sources;

/**
 * What there is about one person's care and the review that it may bring.
 *
 * @param team one, or none while nobody recorded it
 */
public record CareView(ResidentAccess access, List<CareTeam> team, List<Occasion> occasions, List<Trigger> triggers) {
    public CareView {
        team = List.copyOf(team);
        occasions = List.copyOf(occasions);
        triggers = List.copyOf(triggers);
    }

    static CareView of(Sources sources, PersonId person, Ask ask) {
        ResidentAccess access = sources.facts().get().resident(person).orElseThrow();
        return new CareView(
                access,
                latest(sources, person).stream().toList(),
                sources.reviews().occasions().stream()
                        .filter(occasion -> occasion.person().equals(person))
                        .toList(),
                Triggers.of(sources, person, ask.at()).of(access));
    }

    /** As last recorded. */
    public static Optional<CareTeam> latest(Sources sources, PersonId person) {
        return sources.reviews().teams().stream()
                .filter(known -> known.person().equals(person))
                .reduce((earlier, later) -> later);
    }

    public int version() {
        return team.isEmpty() ? 0 : team.get(0).version();
    }
}
