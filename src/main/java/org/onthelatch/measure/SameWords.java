package org.onthelatch.measure;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.person.PersonId;

/**
 * M10, no individual reason: people whose present restriction above L1 has a rationale that is missing, or word for word
 * somebody else's (domain, section 2.2; D34). Capitals, punctuation and spaces make no difference.
 *
 * @param missing whose rationale is blank
 * @param alike each group of people with the same words, by id
 */
public record SameWords(List<PersonId> missing, List<List<PersonId>> alike) {
    public SameWords {
        missing = List.copyOf(missing);
        alike = List.copyOf(alike);
    }

    public static SameWords at(AccessFacts facts, Instant now) {
        Map<String, List<PersonId>> byWords = facts.residents()
                .flatMap(access -> access.levels().inForceAt(now).stream())
                .filter(inForce -> inForce.level().restricts())
                .map(inForce -> inForce.assessment())
                .collect(Collectors.groupingBy(
                        SameWords::words, TreeMap::new, Collectors.mapping(Assessment::person, Collectors.toList())));
        List<PersonId> missing = byWords.getOrDefault("", List.of());
        return new SameWords(
                missing,
                byWords.entrySet().stream()
                        .filter(group ->
                                !group.getKey().isEmpty() && group.getValue().size() > 1)
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /** Whether two texts are the same but for capitals, punctuation and spaces; nothing is the same as nothing. */
    public static boolean isSame(String one, String other) {
        String plain = plain(one);
        return !plain.isEmpty() && plain.equals(plain(other));
    }

    private static String words(Assessment assessment) {
        return plain(assessment.reasons().rationale());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Who else has the same words as this person. */
    public List<PersonId> othersLike(PersonId person) {
        return alike.stream()
                .filter(group -> group.contains(person))
                .flatMap(List::stream)
                .filter(other -> !other.equals(person))
                .toList();
    }
}
