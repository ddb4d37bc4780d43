package org.onthelatch.config;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Door.Reader;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.ward.ZoneUse;
import org.onthelatch.yaml.Section;

/** From every zone a route leads to the public road that does not need an emergency door. */
final class EveryZoneHasAWayOut {
    private EveryZoneHasAWayOut() {}

    static void check(Section top, List<Zone> zones, List<DoorEntry> doors) {
        Set<ZoneCode> reached = new HashSet<>();
        zones.stream().filter(zone -> zone.use() == ZoneUse.PUBLIC_ROAD).forEach(zone -> reached.add(zone.code()));
        List<Door> ways = doors.stream()
                .map(DoorEntry::door)
                .filter(door -> door.reader() == Reader.FOB)
                .toList();
        int before;
        do {
            before = reached.size();
            ways.forEach(door -> spread(door, reached));
        } while (reached.size() > before);
        for (Zone zone : zones) {
            if (!reached.contains(zone.code())) {
                refuse(top, zone);
            }
        }
    }

    private static void spread(Door door, Set<ZoneCode> reached) {
        if (reached.contains(door.inside()) || reached.contains(door.outside())) {
            reached.add(door.inside());
            reached.add(door.outside());
        }
    }

    private static void refuse(Section top, Zone zone) {
        top.section("zones")
                .ifPresent(section -> section.problem(
                        zone.code().value(),
                        "has no way to the public road without an emergency door",
                        "Add the door that leads out of it, or a zone of use PUBLIC_ROAD."));
    }
}
