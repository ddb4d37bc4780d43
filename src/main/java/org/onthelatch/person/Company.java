package org.onthelatch.person;

import java.util.Set;

/** With whom a person goes through a door. */
public sealed interface Company {
    Company ALONE = new Alone();
    Company STAFF = new WithStaff();

    record Alone() implements Company {}

    /** Escorted by a member of staff. */
    record WithStaff() implements Company {}

    /** Accompanied by one of these, not in custody. */
    record WithNamed(Set<VisitorId> visitors) implements Company {
        public WithNamed {
            visitors = Set.copyOf(visitors);
        }
    }
}
