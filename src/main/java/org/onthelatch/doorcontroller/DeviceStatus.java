package org.onthelatch.doorcontroller;

import java.time.Instant;
import java.util.List;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

/** What a controller says of itself, or the broker of one that has gone (contract, {@code status}). */
public sealed interface DeviceStatus {
    DeviceId controller();

    /** Names one connection, so that a late will of an older one is ignored. */
    String session();

    /**
     * @param at the controller's own time
     * @param clockTrusted whether it trusts that time
     * @param holds the list that it holds, if any: none or one
     */
    record Online(
            DeviceId controller,
            String session,
            long epoch,
            long lastSeq,
            Instant at,
            boolean clockTrusted,
            String firmware,
            List<Held> holds,
            Capability capability,
            List<DoorState> doors)
            implements DeviceStatus {
        public Online {
            holds = List.copyOf(holds);
            doors = List.copyOf(doors);
        }
    }

    record Offline(DeviceId controller, String session) implements DeviceStatus {}

    record Held(ListVersion version, ContentHash contentHash) {}

    /**
     * @param contact OPEN, CLOSED or UNKNOWN
     * @param mode NORMAL or RELEASED
     * @param releasedBy what released it: FIRE, POWER or LOCAL; "" if it is not released or did not say
     */
    record DoorState(DoorId door, String contact, String mode, String releasedBy) {
        public DoorState(DoorId door, String contact, String mode) {
            this(door, contact, mode, "");
        }
    }
}
