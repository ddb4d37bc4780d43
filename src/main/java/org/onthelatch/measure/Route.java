package org.onthelatch.measure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Set<ZoneCode> deadEnds;

    /** @param deadEnds of the register; no way leads through them */
    Route(Register register, Resident resident, Set<ZoneCode> deadEnds) {
        this.register = register;
        this.resident = resident;
        this.deadEnds = deadEnds;
    }

    /** Zones with one door, such as most rooms. */
    static Set<ZoneCode> deadEnds(Register register) {
        Map<ZoneCode, Integer> doors = new HashMap<>();
        register.doors().forEach(door -> {
            doors.merge(door.inside(), 1, Integer::sum);
            doors.merge(door.outside(), 1, Integer::sum);
        });
        doors.values().removeIf(count -> count > 1);
        return Set.copyOf(doors.keySet());
    }

    boolean leads(ZoneUse goal, BiPredicate<Door, Way> opens) {
        Set<ZoneCode> reached = new HashSet<>(Set.of(resident.room()));
        Deque<ZoneCode> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            ZoneCode here = next.remove();
            if (register.zone(here).use() == goal) {
                return true;
            }
            for (Door door : register.siteOf(resident.ward()).doors()) {
                if (mayLead(door, here, goal, reached)) {
                    step(door, here, opens).filter(reached::add).ifPresent(next::add);
                }
            }
        }
        return false;
    }

    /** Whether it is worth asking if it opens. */
    private boolean mayLead(Door door, ZoneCode here, ZoneUse goal, Set<ZoneCode> reached) {
        if (!door.inside().equals(here) && !door.outside().equals(here)) {
            return false;
        }
        ZoneCode there = door.inside().equals(here) ? door.outside() : door.inside();
        return !reached.contains(there)
                && (!deadEnds.contains(there) || register.zone(there).use() == goal);
    }

    private static Optional<ZoneCode> step(Door door, ZoneCode here, BiPredicate<Door, Way> opens) {
        if (door.inside().equals(here) && opens.test(door, Way.OUT)) {
            return Optional.of(door.outside());
        }
        return door.outside().equals(here) && opens.test(door, Way.IN) ? Optional.of(door.inside()) : Optional.empty();
    }
}
