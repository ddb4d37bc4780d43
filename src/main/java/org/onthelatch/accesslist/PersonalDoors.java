package org.onthelatch.accesslist;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.onthelatch.assessment.RuleZone;
import org.onthelatch.person.Resident;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.ZoneUse;

/**
 * One resident's doors.
 *
 * @param home the doors that always let her in (D114)
 * @param exits the doors with a reader on her way to the road, nearest first as registered
 * @param byZone the doors to which each zone of her level applies
 */
public record PersonalDoors(Set<DoorId> home, List<DoorId> exits, Map<RuleZone, Set<DoorId>> byZone) {

    /**
     * Of somebody who lives here no more: nothing is home, and nothing can stop her (D98). Where a way in is the only way
     * out, it stays hers as long as she has the fob: a free woman is not left in a courtyard (D82).
     */
    static PersonalDoors ofSomebodyWhoLeft(Register register) {
        return new PersonalDoors(register.waysBack(), List.of(), Map.of());
    }

    static PersonalDoors of(Register register, Resident resident) {
        Set<DoorId> home = register.homeDoors(resident.ward(), resident.room());
        List<Door> hers = register.siteOf(resident.ward()).doors().stream()
                .filter(door -> home.contains(door.id()) && door.reader() == Door.Reader.FOB)
                .toList();
        Map<RuleZone, Set<DoorId>> byZone = new EnumMap<>(RuleZone.class);
        byZone.put(RuleZone.WARD_EXIT, select(hers, door -> door.boundary() == BoundaryClass.WARD_TO_GROUNDS));
        byZone.put(RuleZone.SITE, select(hers, door -> door.boundary() == BoundaryClass.HOSPITAL_BOUNDARY));
        byZone.put(RuleZone.GARDEN, select(hers, door -> isGardenDoor(register, door)));
        List<DoorId> exits = hers.stream().filter(Door::isExit).map(Door::id).toList();
        return new PersonalDoors(home, exits, byZone);
    }

    private static boolean isGardenDoor(Register register, Door door) {
        return door.boundary() == BoundaryClass.INTERNAL
                && register.zone(door.outside()).use() == ZoneUse.GARDEN;
    }

    private static Set<DoorId> select(List<Door> doors, Predicate<Door> which) {
        return doors.stream().filter(which).map(Door::id).collect(toUnmodifiableSet());
    }
}
