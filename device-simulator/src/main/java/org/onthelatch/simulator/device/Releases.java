package org.onthelatch.simulator.device;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;

/** Which doors stand released, remembered without power; nothing here ends a release by itself. */
final class Releases {
    private final DeviceMemory memory;
    private final Map<DoorId, ReleaseCause> released = new LinkedHashMap<>();

    Releases(DeviceMemory memory) {
        this.memory = memory;
        memory.read(Cell.DOORS).map(StrictJson::object).ifPresent(this::recall);
    }

    Optional<ReleaseCause> at(DoorId door) {
        return Optional.ofNullable(released.get(door));
    }

    /** Releases a door; false when it stood released already, whose first cause stays. */
    boolean release(DoorId door, ReleaseCause cause) {
        boolean isNew = released.putIfAbsent(door, cause) == null;
        if (isNew) {
            keep();
        }
        return isNew;
    }

    /** Ends a release; false when there was none. */
    boolean restore(DoorId door) {
        boolean was = released.remove(door) != null;
        if (was) {
            keep();
        }
        return was;
    }

    private void recall(Members cell) {
        cell.node()
                .fieldNames()
                .forEachRemaining(door -> released.put(new DoorId(door), cell.value(door, ReleaseCause::valueOf)));
    }

    private void keep() {
        var cell = StrictJson.newObject();
        released.forEach((door, cause) -> cell.put(door.id(), cause.name()));
        memory.write(Cell.DOORS, StrictJson.bytes(cell));
    }
}
