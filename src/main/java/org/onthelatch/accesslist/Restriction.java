package org.onthelatch.accesslist;

import java.util.List;
import java.util.Set;
import org.onthelatch.person.Allow;
import org.onthelatch.ward.DoorId;

/**
 * Something that stops one person on her way out at some doors unless it is satisfied (design, section 5, rule 6).
 *
 * @param doors where it applies
 * @param allows any one suffices; none means ask each time
 * @param unsatisfied why she asks staff when nothing is open now
 */
record Restriction(Kind kind, RuleId rule, Set<DoorId> doors, List<Allow> allows, Reason unsatisfied) {

    /** 6(a), her own level; 6(b), detention at the hospital's boundary. */
    enum Kind {
        INDIVIDUAL,
        BOUNDARY
    }

    Restriction {
        doors = Set.copyOf(doors);
        allows = List.copyOf(allows);
    }
}
