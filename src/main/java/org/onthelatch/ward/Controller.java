package org.onthelatch.ward;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A door controller and the doors that it works; a door is on exactly one. */
public record Controller(DeviceId id, Set<DoorId> doors) {
    public Controller {
        doors = Set.copyOf(doors);
        if (doors.isEmpty()) {
            throw new IllegalArgumentException("controller " + id + " must have at least one door");
        }
    }

    /** With those of its doors alone; none if it works none of them. */
    Optional<Controller> narrowedTo(Predicate<DoorId> listed) {
        Set<DoorId> left = doors.stream().filter(listed).collect(Collectors.toUnmodifiableSet());
        return left.isEmpty() ? Optional.empty() : Optional.of(new Controller(id, left));
    }
}
