package org.onthelatch.web.doors;

import java.util.List;

/** How many of some doors have what they should. */
public record DoorCount(List<DoorHold> doors) {
    public DoorCount {
        doors = List.copyOf(doors);
    }

    public long certain() {
        return doors.stream().filter(door -> door.holds().isCertain()).count();
    }

    public boolean isComplete() {
        return certain() == doors.size();
    }

    /** "4 of 4 doors have it". */
    public String words() {
        long certain = certain();
        return doors.isEmpty()
                ? "no doors"
                : "%d of %d %s have it".formatted(certain, doors.size(), doors.size() == 1 ? "door" : "doors");
    }

    public List<DoorHold> lacking() {
        return doors.stream().filter(door -> !door.holds().isCertain()).toList();
    }
}
