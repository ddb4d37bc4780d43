package org.onthelatch.simulator.accesslist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.onthelatch.simulator.site.DoorId;

/** Where and when a fob lets its holder in, and with whom. */
record EntryGrant(Set<DoorId> doors, OpenTimes times, DatedWindow dates, EscortNeed escort) {
    EntryGrant {
        doors = Set.copyOf(doors);
    }

    boolean isLive(DoorId door, Instant at, ZoneId zone) {
        return doors.contains(door) && dates.holds(at) && times.isOpen(at, zone);
    }
}
