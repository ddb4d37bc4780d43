package org.onthelatch.web.care;

import static org.onthelatch.web.words.Say.say;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.CareTeam;
import org.onthelatch.review.Occasion;
import org.onthelatch.review.Participation;
import org.onthelatch.review.Trigger;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.review.Triggers;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/**
 * What there is about one person's care and the review that it may bring.
 *
 * @param team one, or none while nobody recorded it
 */
public record CareView(
        ResidentAccess access,
        List<CareTeam> team,
        List<Occasion> occasions,
        List<Participation> parts,
        List<Trigger> triggers) {
    public CareView {
        team = List.copyOf(team);
        occasions = List.copyOf(occasions);
        parts = List.copyOf(parts);
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
                parts(sources, person),
                Triggers.of(sources, person, ask.at()).of(access));
    }

    /** Her part in her reviews, newest first. */
    public static List<Participation> parts(Sources sources, PersonId person) {
        return sources.reviews().participations().stream()
                .filter(part -> part.person().equals(person))
                .sorted(Comparator.comparing(Participation::recordedAt).reversed())
                .toList();
    }

    /** "She was invited 23 November 2026, 2pm: in talk." and what was said, in whose words. */
    public static String words(Participation part, NhsDates dates) {
        String how = part.how().isEmpty() ? "care.part.line" : "care.part.line.how";
        String line = say(how, part.kind().words(), dates.dateTime(part.at()), part.how());
        return part.words().isEmpty()
                ? line
                : say("care.part.said", line, part.whose().words(), part.words());
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
