package org.onthelatch.simulator.accesslist;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.RuleId;

/**
 * What narrows one person's way out at some doors.
 *
 * @param allows any one suffices; none means ask each time
 * @param notBefore inclusive: before this moment it restricts nobody
 * @param notAfter exclusive: from this moment on it restricts nobody, with or without contact
 * @param keepWhenStale whether it goes on when the device has been without contact for too long
 */
record Restriction(
        RuleId rule,
        Set<DoorId> doors,
        List<Allow> allows,
        Instant notBefore,
        Instant notAfter,
        boolean keepWhenStale) {
    Restriction {
        doors = Set.copyOf(doors);
        allows = List.copyOf(allows);
    }

    boolean reaches(DoorId door, Instant at) {
        return doors.contains(door) && !at.isBefore(notBefore) && at.isBefore(notAfter);
    }
}
