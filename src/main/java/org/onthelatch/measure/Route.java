package org.onthelatch.measure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
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

    Route(Register register, Resident resident) {
        this.register = register;
        this.resident = resident;
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
                step(door, here, opens).filter(reached::add).ifPresent(next::add);
            }
        }
        return false;
    }

    private static Optional<ZoneCode> step(Door door, ZoneCode here, BiPredicate<Door, Way> opens) {
        if (door.inside().equals(here) && opens.test(door, Way.OUT)) {
            return Optional.of(door.outside());
        }
        return door.outside().equals(here) && opens.test(door, Way.IN) ? Optional.of(door.inside()) : Optional.empty();
    }
}
