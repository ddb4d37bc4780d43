package org.onthelatch.simulator.device;

import java.util.List;
import org.onthelatch.simulator.accesslist.ListLimits;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.simulator.site.DeviceId;

/**
 * What a device is told when it is installed.
 *
 * @param firstEpoch the epoch in which it starts numbering when its memory is empty; above 1 for a replaced device
 * @param bufferEvents unreceipted events that it can hold
 */
public record DeviceSettings(
        DeviceId device,
        ServiceKey serviceKey,
        ListLimits limits,
        long firstEpoch,
        int bufferEvents,
        List<DoorSettings> doors) {
    public DeviceSettings {
        doors = List.copyOf(doors);
    }
}
