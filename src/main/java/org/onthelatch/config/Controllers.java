package org.onthelatch.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** Reads the controllers of a site; a door is on exactly one. */
final class Controllers {
    private final Kind<DoorId> doorOfSite;
    private final List<Controller> read = new ArrayList<>();
    private final Map<DoorId, String> taken = new HashMap<>();

    private Controllers(Kind<DoorId> doorOfSite) {
        this.doorOfSite = doorOfSite;
    }

    static Controllers read(Section top) {
        Controllers controllers =
                new Controllers(Kind.declared("a door of this site", top.keysOf("doors"), DoorId::new));
        for (Section section : top.sections("controllers")) {
            controllers.controller(section).ifPresent(controllers.read::add);
        }
        return controllers;
    }

    List<Controller> all() {
        return read;
    }

    /** Whether a controller names it, be the rest of that controller right or wrong. */
    boolean work(DoorId door) {
        return taken.containsKey(door);
    }

    private Optional<Controller> controller(Section section) {
        Optional<DeviceId> id = section.nameAs(Kinds.DEVICE);
        if (DeviceId.RESERVED.contains(section.name())) {
            section.problem("is a name of the service itself", "Give the controller another name.");
        }
        Optional<List<DoorId>> doors = section.list("doors", doorOfSite);
        doors.ifPresent(named -> named.forEach(door -> take(door, section)));
        return section.build(() -> new Controller(id.orElseThrow(), Set.copyOf(doors.orElseThrow())));
    }

    private void take(DoorId door, Section section) {
        String other = taken.putIfAbsent(door, section.name());
        if (other != null) {
            section.problem(
                    "doors", door.value(), "is already on controller " + other, "Keep it on the one that works it.");
        }
    }
}
