package org.onthelatch.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.onthelatch.person.Resident;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Way;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.ward.ZoneUse;

/** Whether doors that open lead from a resident's room to some place. */
final class Route {
    private final Register register;
    private final Resident resident;
    private final Map<ZoneCode, List<Door>> doors;

    /** @param doors of the register, by the zones on both of their sides */
    Route(Register register, Resident resident, Map<ZoneCode, List<Door>> doors) {
        this.register = register;
        this.resident = resident;
        this.doors = doors;
    }

    /** Every door, found from either side. */
    static Map<ZoneCode, List<Door>> doors(Register register) {
        Map<ZoneCode, List<Door>> doors = new HashMap<>();
        register.doors().forEach(door -> {
            doors.computeIfAbsent(door.inside(), zone -> new ArrayList<>()).add(door);
            doors.computeIfAbsent(door.outside(), zone -> new ArrayList<>()).add(door);
        });
        return doors;
    }

    boolean leads(ZoneUse goal, BiPredicate<Door, Way> opens) {
        Set<ZoneCode> reached = new HashSet<>(Set.of(resident.room()));
        Deque<ZoneCode> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            ZoneCode here = next.remove();
            if (register.zone(here).use() == goal) {
                return true;
            }
            for (Door door : doors.getOrDefault(here, List.of())) {
                if (mayLead(door, here, goal, reached)) {
                    step(door, here, opens).filter(reached::add).ifPresent(next::add);
                }
            }
        }
        return false;
    }

    /** Whether it is worth asking if it opens; through a zone with one door, such as most rooms, no way leads. */
    private boolean mayLead(Door door, ZoneCode here, ZoneUse goal, Set<ZoneCode> reached) {
        ZoneCode there = door.inside().equals(here) ? door.outside() : door.inside();
        return !reached.contains(there)
                && (doors.getOrDefault(there, List.of()).size() > 1
                        || register.zone(there).use() == goal);
    }

    private static Optional<ZoneCode> step(Door door, ZoneCode here, BiPredicate<Door, Way> opens) {
        if (door.inside().equals(here) && opens.test(door, Way.OUT)) {
            return Optional.of(door.outside());
        }
        return door.outside().equals(here) && opens.test(door, Way.IN) ? Optional.of(door.inside()) : Optional.empty();
    }
}
