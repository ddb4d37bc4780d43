package org.onthelatch.config;

import java.util.List;
import java.util.Optional;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Door.Reader;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneUse;

/** Bedrooms and flats are never restricted from inside (D96). */
final class RoomsAreFreeFromInside {
    private RoomsAreFreeFromInside() {}

    static void check(DoorEntry entry, List<Zone> zones) {
        Door door = entry.door();
        Optional<ZoneUse> room = Optional.of(ZoneUse.ROOM);
        if (BoundaryFitsZones.useOf(door.outside(), zones).equals(room)) {
            entry.section().problem("outside", "is a bedroom or flat", "Write the room as inside.");
        }
        boolean isRoom = BoundaryFitsZones.useOf(door.inside(), zones).equals(room);
        if (isRoom && door.reader() == Reader.FOB && !door.freeOut().equals(FreeHours.ALWAYS)) {
            String rule = "restricts the way out of a bedroom or flat, which is always free (D96)";
            entry.section().problem("freeOut", rule, "Write always.");
        }
    }
}
