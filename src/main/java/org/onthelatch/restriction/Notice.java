package org.onthelatch.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/**
 * What the people who live here have to be told of a change that touches all of them (D28, D26): made in the transaction of
 * the change. It names none of them.
 *
 * @param subject what it is about, such as {@code hours-hd03}; a later notice of it takes the place of an earlier one
 * @param what the change itself, in a sentence
 * @param whom it touches
 * @param why it was made, or ""
 * @param period from when to when
 * @param decidedBy one, or none known by name
 */
public record Notice(
        NoticeId id,
        String subject,
        Kind kind,
        Instant at,
        Set<DoorId> doors,
        String what,
        String whom,
        String why,
        Period period,
        List<StaffId> decidedBy) {

    /** What changed. */
    public enum Kind {
        LOCK,
        LOCK_LONGER,
        LOCK_ENDED,
        RULE,
        RULE_REVIEWED,
        RULE_ENDED,
        HOURS
    }

    public Notice {
        doors = Set.copyOf(doors);
        decidedBy = List.copyOf(decidedBy);
    }
}
