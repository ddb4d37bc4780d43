package org.onthelatch.ward;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The doors that lead back from a place with no other way out: from their outer side nobody comes to the public road by
 * going out through doors alone. There the way in is the way out. Doors into somebody's room, a kitchen or staff's own
 * places lead nobody else back.
 */
final class WaysBack {
    private WaysBack() {}

    private static final Set<ZoneUse> EVERYBODYS = Set.of(ZoneUse.COMMON, ZoneUse.GARDEN, ZoneUse.GROUNDS);

    static Set<DoorId> of(Site site) {
        Set<ZoneCode> everybodys = site.zones().stream()
                .filter(zone -> EVERYBODYS.contains(zone.use()))
                .map(Zone::code)
                .collect(toUnmodifiableSet());
        List<Door> doors = site.doors().stream()
                .filter(door -> door.reader() == Door.Reader.FOB)
                .toList();
        Set<ZoneCode> lead = leadToTheRoad(site, doors);
        return doors.stream()
                .filter(door -> everybodys.contains(door.inside()))
                .filter(door -> !lead.contains(door.outside()) && !door.freeIn().equals(FreeHours.ALWAYS))
                .map(Door::id)
                .collect(toUnmodifiableSet());
    }

    private static Set<ZoneCode> leadToTheRoad(Site site, List<Door> doors) {
        Set<ZoneCode> lead = new HashSet<>();
        site.zones().stream().filter(zone -> zone.use() == ZoneUse.PUBLIC_ROAD).forEach(zone -> lead.add(zone.code()));
        boolean more = true;
        while (more) {
            more = false;
            for (Door door : doors) {
                more |= lead.contains(door.outside()) && lead.add(door.inside());
            }
        }
        return lead;
    }
}
