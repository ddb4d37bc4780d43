package org.onthelatch.staff;

import java.util.Set;
import java.util.TreeSet;
import org.onthelatch.ward.WardId;

/** Whom and what an account is for (D62, D66). What her role may do, she may do within it and nowhere else. */
public sealed interface Scope {
    /** For whoever works on all of them, and for accounts from before there were any scopes. */
    @SuppressWarnings("ClassInitializationDeadlock") // the first account that is read makes both, on one thread
    Scope EVERY_WARD = new EveryWard();

    record EveryWard() implements Scope {}

    /** Those who live on these wards; 1 or more. */
    record Wards(Set<WardId> wards) implements Scope {
        public Wards {
            wards = Set.copyOf(wards);
            if (wards.isEmpty()) {
                throw new IllegalArgumentException("wards must name 1 or more, but named none");
            }
        }

        /** With one ward more, as for an hour of access outside her own. */
        public Wards and(Set<WardId> more) {
            Set<WardId> all = new TreeSet<>(java.util.Comparator.comparing(WardId::value));
            all.addAll(wards);
            all.addAll(more);
            return new Wards(all);
        }
    }

    /**
     * Her own record and nobody else's.
     *
     * @param person her number, such as {@code P03}
     */
    record Herself(String person) implements Scope {
        public Herself {
            check(person);
        }
    }

    /** Those who consented to be seen by her; 1 or more, by number. */
    record Consenting(Set<String> persons) implements Scope {
        public Consenting {
            persons = Set.copyOf(persons);
            persons.forEach(Scope::check);
            if (persons.isEmpty()) {
                throw new IllegalArgumentException("persons must name 1 or more, but named none");
            }
        }
    }

    /** No person's data at all. */
    record NumbersOnly() implements Scope {}

    private static void check(String person) {
        if (!person.matches("P[0-9]{2,6}")) {
            throw new IllegalArgumentException("person must match P[0-9]{2,6}, but was \"%s\"".formatted(person));
        }
    }

    /** Whether an account of this role may have this scope: nobody sees everything because a word was left out. */
    default boolean fits(Role role) {
        return switch (role) {
            case RESIDENT -> this instanceof Herself;
            case ADVOCATE -> this instanceof Consenting;
            case COMMISSIONER -> this instanceof NumbersOnly;
            default -> this instanceof EveryWard || this instanceof Wards;
        };
    }
}
