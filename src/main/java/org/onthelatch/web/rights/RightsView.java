package org.onthelatch.web.rights;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.person.PersonId;
import org.onthelatch.rights.ImhaRule;
import org.onthelatch.rights.Rights;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.WithErrors;
import org.onthelatch.web.sources.Sources;

/**
 * A person's rights with everything that was ever written down.
 *
 * @param imha the rule by which the law entitles her to an advocate: one or none
 * @param history newest first
 * @param values as filled in
 */
public record RightsView(
        ResidentAccess access,
        Rights rights,
        List<ImhaRule> imha,
        List<RightsNote> history,
        Map<String, String> values,
        List<FormError> errors)
        implements WithErrors {
    public RightsView {
        imha = List.copyOf(imha);
        history = List.copyOf(history);
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /** @throws java.util.NoSuchElementException if there is no such person */
    public static RightsView of(
            Sources sources, PersonId person, Map<String, String> values, List<FormError> errors, Instant now) {
        ResidentAccess access = sources.facts().get().resident(person).orElseThrow();
        List<RightsNote> notes = sources.rights().of(person);
        return new RightsView(
                access,
                Rights.at(notes, access.legal(), now),
                sources
                        .rights()
                        .imha()
                        .entitling(
                                access.legal().statusAt(now).code(),
                                now.atZone(sources.policy().zone()).toLocalDate())
                        .stream()
                        .toList(),
                notes.stream()
                        .sorted(Comparator.comparing(RightsNote::at).reversed())
                        .toList(),
                values,
                errors);
    }

    /** The last time that she was given her access plan: one or none. */
    public List<RightsNote.PlanGiven> plan() {
        return history.stream()
                .filter(RightsNote.PlanGiven.class::isInstance)
                .map(RightsNote.PlanGiven.class::cast)
                .limit(1)
                .toList();
    }

    /** The advocates who may read her record now, by her last word about each (D47). */
    public List<RightsNote.AdvocateConsent> readers() {
        Map<StaffId, RightsNote.AdvocateConsent> last = new LinkedHashMap<>();
        history.stream()
                .filter(RightsNote.AdvocateConsent.class::isInstance)
                .map(RightsNote.AdvocateConsent.class::cast)
                .forEach(consent -> last.putIfAbsent(consent.advocate(), consent));
        return last.values().stream().filter(RightsNote.AdvocateConsent::given).toList();
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }
}
