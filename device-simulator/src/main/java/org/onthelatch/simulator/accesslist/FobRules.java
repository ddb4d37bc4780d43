package org.onthelatch.simulator.accesslist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;

/** What a list says of a fob. */
record FobRules(
        FobToken fob, FobClass fobClass, Set<DoorId> home, List<EntryGrant> entry, List<Restriction> restrictions) {
    FobRules {
        home = Set.copyOf(home);
        entry = List.copyOf(entry);
        restrictions = List.copyOf(restrictions);
    }

    /** The grants that let this fob in through a door now; a visitor has none where the door is secured. */
    List<EntryGrant> liveEntry(DoorRules door, Instant at, ZoneId zone) {
        if (fobClass == FobClass.VISITOR && door.isSecured(at)) {
            return List.of();
        }
        return entry.stream()
                .filter(grant -> grant.isLive(door.door(), at, zone))
                .toList();
    }

    List<Restriction> restrictionsAt(DoorId door, Instant at) {
        return restrictions.stream()
                .filter(restriction -> restriction.reaches(door, at))
                .toList();
    }
}
