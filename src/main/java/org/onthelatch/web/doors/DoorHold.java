package org.onthelatch.web.doors;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.doorcontroller.ControllerState;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;

/**
 * One door and whether it holds what it should.
 *
 * @param controller the one that works it: one or none
 * @param mode as its controller last said, or ""
 * @param releasedBy FIRE, POWER or LOCAL as its controller last said, or ""
 */
public record DoorHold(
        Door door, List<Controller> controller, Holds holds, Instant lastHeard, String mode, String releasedBy) {

    public static DoorHold of(DoorId id, AccessFacts facts, Controllers controllers, Instant now) {
        Door door = facts.register().door(id);
        Optional<Controller> controller = facts.register().controllerOf(id);
        if (controller.isEmpty()) {
            return new DoorHold(door, List.of(), new Holds.NoController(), Instant.MIN, "", "");
        }
        ControllerState state = controllers.state(controller.get().id());
        return new DoorHold(
                door,
                List.of(controller.get()),
                Holds.of(state, now),
                state.reported().lastHeard(),
                said(state, id, DeviceStatus.DoorState::mode),
                said(state, id, DeviceStatus.DoorState::releasedBy));
    }

    static String said(ControllerState state, DoorId id, Function<DeviceStatus.DoorState, String> what) {
        return state.reported().status().stream()
                .flatMap(online -> online.doors().stream())
                .filter(door -> door.door().equals(id))
                .map(what)
                .findFirst()
                .orElse("");
    }

    public boolean isReleased() {
        return !mode.isEmpty() && !mode.equals("NORMAL");
    }
}
