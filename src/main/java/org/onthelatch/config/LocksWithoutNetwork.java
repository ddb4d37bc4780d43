package org.onthelatch.config;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.ward.ZoneUse;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/**
 * Reads which doors have a lock that goes by what is written on a fob, and what writes it. A hold, a discharge or a lost fob
 * cannot reach a fob in a pocket, so such a lock is on no exit and on nobody's way home (design, section 6).
 */
final class LocksWithoutNetwork {
    private static final String KEY = "locks";

    private LocksWithoutNetwork() {}

    static Set<DoorId> locks(Section top, List<DoorEntry> doors, List<Zone> zones) {
        Optional<List<DoorId>> named =
                top.optionalList(KEY, Kind.declared("a door of this site", top.keysOf("doors"), DoorId::new));
        Set<DoorId> locks = new HashSet<>(named.orElse(List.of()));
        doors.stream()
                .map(DoorEntry::door)
                .filter(door -> locks.contains(door.id()))
                .forEach(door -> check(top, door, doors, zones));
        return locks;
    }

    private static void check(Section top, Door door, List<DoorEntry> doors, List<Zone> zones) {
        if (door.boundary() != BoundaryClass.INTERNAL) {
            refuse(top, door, "is an exit: neither a hold nor a discharge can reach a fob in a pocket");
        } else if (!door.freeOut().equals(FreeHours.ALWAYS) || door.reader() != Door.Reader.FOB) {
            refuse(top, door, "is not always free from inside with a reader outside");
        } else if (BoundaryFitsZones.useOf(door.inside(), zones).equals(Optional.of(ZoneUse.ROOM))
                || leadsOn(door, doors)) {
            refuse(top, door, "is on somebody's way home, which must stay open however old a fob is (D114)");
        }
    }

    private static boolean leadsOn(Door door, List<DoorEntry> doors) {
        ZoneCode room = door.inside();
        return doors.stream()
                .map(DoorEntry::door)
                .filter(other -> !other.id().equals(door.id()))
                .anyMatch(
                        other -> other.inside().equals(room) || other.outside().equals(room));
    }

    private static void refuse(Section top, Door door, String rule) {
        top.problem(KEY, door.id().value(), rule, "Leave it out, and let its controller work it.");
    }

    static List<DeviceId> programmers(Section top) {
        Optional<List<DeviceId>> named = top.optionalList("programmers", Kinds.DEVICE);
        for (DeviceId id : named.orElse(List.of())) {
            if (DeviceId.RESERVED.contains(id.value())
                    || top.keysOf("controllers").contains(id.value())) {
                top.problem("programmers", id.value(), "is the name of another device", "Give it a name of its own.");
            }
        }
        return named.orElse(List.of());
    }
}
