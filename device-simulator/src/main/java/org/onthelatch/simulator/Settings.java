package org.onthelatch.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onthelatch.simulator.device.DeviceSettings;
import org.onthelatch.simulator.mqtt.BrokerAddress;

/**
 * What the simulator is told to be.
 *
 * @param httpPort 0 takes any that is free
 * @param memory the folder of the devices' memory; without one it lasts as long as the process
 */
record Settings(
        BrokerAddress broker, int httpPort, @Nullable Path memory, List<InstalledDevice> devices) {
    Settings {
        devices = List.copyOf(devices);
    }

    Optional<Path> memoryFolder() {
        return Optional.ofNullable(memory);
    }

    /** A device and the password by which the broker knows it. */
    record InstalledDevice(DeviceSettings settings, String password) {}
}
