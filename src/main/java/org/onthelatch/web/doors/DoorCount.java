package org.onthelatch.web.doors;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

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
        return doors.isEmpty() ? say("doors.count.none") : counted("doors.count", doors.size(), certain());
    }

    public List<DoorHold> lacking() {
        return doors.stream().filter(door -> !door.holds().isCertain()).toList();
    }
}
