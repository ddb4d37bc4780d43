package org.onthelatch.simulator.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.simulator.wire.Members;

/** A device's doors by its ledger: a door wired to the alarm stands open from fire input until it is restored (I6). */
final class DoorStory {
    private final String device;
    private final List<String> faults;
    private final Map<String, String> fire = new HashMap<>();
    private final Set<String> inside = new HashSet<>();
    private final Set<String> mustStandOpen = new HashSet<>();
    private final Set<String> inputOn = new HashSet<>();

    DoorStory(String device, List<String> faults) {
        this.device = device;
        this.faults = faults;
    }

    void started(Members line) {
        for (Members door : line.objects("doors")) {
            String id = door.value("door", text -> text);
            fire.put(id, door.value("fire", text -> text));
            if (door.flag("internal", false)) {
                inside.add(id);
            }
        }
    }

    boolean isInside(String door) {
        return inside.contains(door);
    }

    void input(Members line) {
        String door = door(line);
        if (!line.value("input", text -> text).equals("FIRE")
                || !fire.getOrDefault(door, "").equals("AUTO_ON_ALARM")) {
            return;
        }
        if (line.flag("on", false)) {
            mustStandOpen.add(door);
            inputOn.add(door);
        } else {
            inputOn.remove(door);
        }
    }

    void restored(Members line) {
        String door = door(line);
        if (inputOn.contains(door)) {
            faults.add("%s: %s was restored while its fire input was on (I6)".formatted(device, door));
        }
        mustStandOpen.remove(door);
    }

    void answered(Members line) {
        String door = door(line);
        String answer = line.value("answer", text -> text);
        if (mustStandOpen.contains(door) && !answer.equals("RELEASED")) {
            faults.add("%s: %s answered %s at %s after fire input, before it was restored (I6)"
                    .formatted(device, door, answer, line.value("t", text -> text)));
        }
    }

    private static String door(Members line) {
        return line.value("door", text -> text);
    }
}
