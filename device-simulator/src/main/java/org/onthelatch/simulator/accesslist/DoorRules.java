package org.onthelatch.simulator.accesslist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.Way;

/**
 * What a list says of a door.
 *
 * @param free when a way needs no fob; a missing way is never free
 * @param securedUntil exclusive; the distant past when nobody secured it
 */
record DoorRules(DoorId door, Map<Way, OpenTimes> free, Instant securedUntil) {
    DoorRules {
        free = Map.copyOf(free);
    }

    boolean isSecured(Instant at) {
        return at.isBefore(securedUntil);
    }

    boolean isFree(Way way, Instant at, ZoneId zone) {
        OpenTimes times = free.get(way);
        return times != null && !isSecured(at) && times.isOpen(at, zone);
    }
}
