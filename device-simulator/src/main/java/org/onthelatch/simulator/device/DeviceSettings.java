package org.onthelatch.simulator.device;

import java.util.List;
import org.onthelatch.simulator.accesslist.ListLimits;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.simulator.site.DeviceId;

/**
 * What a device is told when it is installed.
 *
 * @param bufferEvents unreceipted events that it can hold
 */
public record DeviceSettings(
        DeviceId device, ServiceKey serviceKey, ListLimits limits, int bufferEvents, List<DoorSettings> doors) {
    public DeviceSettings {
        doors = List.copyOf(doors);
    }
}
