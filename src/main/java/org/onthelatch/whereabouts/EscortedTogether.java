package org.onthelatch.whereabouts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.fob.Fobs;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.PersonId;

/**
 * One escort and everybody who is believed out with her. More people than the policy agrees to is told to staff and never
 * refused at a door, which cannot know who has come back another way (D95). Pure.
 *
 * @param people by id
 */
public record EscortedTogether(Holder escort, List<PersonId> people) {
    public EscortedTogether {
        people = List.copyOf(people);
    }

    /** @param most how many one escort may be out with */
    public static List<EscortedTogether> moreThan(int most, Whereabouts whereabouts, Fobs fobs) {
        return all(whereabouts, fobs).stream()
                .filter(together -> together.people().size() > most)
                .toList();
    }

    /** Each escort who is out with somebody, by whom they are out with. */
    public static List<EscortedTogether> all(Whereabouts whereabouts, Fobs fobs) {
        Map<Holder, List<PersonId>> byEscort = new LinkedHashMap<>();
        whereabouts.escorted().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .forEach(entry -> fobs.holdingAt(
                                entry.getValue().fob(), entry.getValue().since())
                        .ifPresent(holding -> byEscort.computeIfAbsent(holding.holder(), first -> new ArrayList<>())
                                .add(entry.getKey())));
        return byEscort.entrySet().stream()
                .map(entry -> new EscortedTogether(entry.getKey(), entry.getValue()))
                .toList();
    }
}
