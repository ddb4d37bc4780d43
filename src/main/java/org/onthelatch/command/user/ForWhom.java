package org.onthelatch.command.user;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.store.Store;
import org.onthelatch.ward.Site;
import org.onthelatch.ward.WardId;
import picocli.CommandLine.Option;

/** For which wards or people an account is. */
final class ForWhom {
    @Option(
            names = "--ward",
            paramLabel = "WARD",
            description = "A ward that the account is for, such as heron; again for another. Without any: every ward.")
    private List<String> wards = List.of();

    @Option(
            names = "--person",
            paramLabel = "PERSON",
            description = "For a patient herself, such as P03; for an advocate each person who agreed.")
    private List<String> persons = List.of();

    /** @throws IllegalArgumentException naming the option and what was expected of it */
    Scope scope(Role role, List<Site> sites) {
        switch (role) {
            case RESIDENT -> {
                none("--ward", wards, role);
                if (persons.size() != 1) {
                    throw wrong("--person", "exactly one person, such as P03, for a patient", persons);
                }
                return new Scope.Herself(person(persons.get(0)));
            }
            case ADVOCATE -> {
                none("--ward", wards, role);
                if (persons.isEmpty()) {
                    throw wrong("--person", "each person who agreed, such as P03, for an advocate", persons);
                }
                return new Scope.Consenting(
                        persons.stream().map(ForWhom::person).collect(Collectors.toUnmodifiableSet()));
            }
            case COMMISSIONER -> {
                none("--ward", wards, role);
                none("--person", persons, role);
                return new Scope.NumbersOnly();
            }
            default -> {
                none("--person", persons, role);
                return wards.isEmpty() ? Scope.EVERY_WARD : new Scope.Wards(wards(sites));
            }
        }
    }

    /** @throws IllegalArgumentException if it names somebody who is not on record */
    void check(Store store, Scope scope) {
        if (scope instanceof Scope.Herself || scope instanceof Scope.Consenting) {
            Set<PersonId> known = store.facts()
                    .get()
                    .residents()
                    .map(access -> access.resident().id())
                    .collect(Collectors.toUnmodifiableSet());
            persons.stream()
                    .filter(person -> !known.contains(new PersonId(person)))
                    .findFirst()
                    .ifPresent(stranger -> {
                        throw wrong("--person", "somebody on record here, such as P03", List.of(stranger));
                    });
        }
    }

    private Set<WardId> wards(List<Site> sites) {
        Set<String> known = new TreeSet<>();
        sites.forEach(site -> site.wards().forEach(ward -> known.add(ward.id().value())));
        return wards.stream()
                .map(ward -> {
                    if (!known.contains(ward)) {
                        throw wrong("--ward", "one of " + String.join(", ", known), List.of(ward));
                    }
                    return new WardId(ward);
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String person(String text) {
        if (!text.matches("P[0-9]{2,6}")) {
            throw wrong("--person", "a person's number, such as P03", List.of(text));
        }
        return text;
    }

    private static void none(String option, List<String> given, Role role) {
        if (!given.isEmpty()) {
            throw wrong(option, "nothing for the role " + role, given);
        }
    }

    private static IllegalArgumentException wrong(String option, String expected, List<String> came) {
        return new IllegalArgumentException("%s must name %s, but was %s"
                .formatted(option, expected, came.isEmpty() ? "missing" : String.join(", ", came)));
    }
}
