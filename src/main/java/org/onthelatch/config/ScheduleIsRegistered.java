package org.onthelatch.config;

import org.onthelatch.ward.Door;
import org.onthelatch.ward.FreeHours;

/** Hours after which a door is no longer free for everybody are a blanket restriction, and need its entry (D26). */
final class ScheduleIsRegistered {
    private ScheduleIsRegistered() {}

    static void check(DoorEntry entry) {
        Door door = entry.door();
        boolean closesByTheClock =
                !door.freeOut().equals(FreeHours.NEVER) && !door.freeOut().equals(FreeHours.ALWAYS);
        if (closesByTheClock && !entry.section().has("register")) {
            entry.section()
                    .problem(
                            "freeOut",
                            "closes the way out to everybody by the clock, which is a blanket restriction (D26)",
                            "Write always, or register: with the number of its entry in the register, such as BR1.");
        }
    }
}
