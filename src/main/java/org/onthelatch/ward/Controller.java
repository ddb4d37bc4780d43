package org.onthelatch.ward;

import java.util.Set;

/** A door controller and the doors that it works; a door is on exactly one. */
public record Controller(DeviceId id, Set<DoorId> doors) {
    public Controller {
        doors = Set.copyOf(doors);
        if (doors.isEmpty()) {
            throw new IllegalArgumentException("controller " + id + " must have at least one door");
        }
    }
}
