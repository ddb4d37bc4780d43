package org.onthelatch.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onthelatch.simulator.device.DeviceSettings;
import org.onthelatch.simulator.mqtt.BrokerAddress;
import org.onthelatch.simulator.mqtt.Login;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.simulator.site.DoorId;

/**
 * What the simulator is told to be.
 *
 * @param httpPort 0 takes any that is free
 * @param connectsAtATime how many devices may be connecting at the same moment, at least 1
 * @param ledger the file to which everything sent and done is appended; without one nothing is written down
 */
record Settings(
        int httpPort,
        int connectsAtATime,
        @Nullable Path ledger,
        List<InstalledDevice> devices,
        List<InstalledLock> locks) {
    Settings {
        devices = List.copyOf(devices);
        locks = List.copyOf(locks);
    }

    Optional<Path> ledgerFile() {
        return Optional.ofNullable(ledger);
    }

    Settings withLedger(Path file) {
        return new Settings(httpPort, connectsAtATime, file, devices, locks);
    }

    Settings withHttpPort(int port) {
        return new Settings(port, connectsAtATime, ledger, devices, locks);
    }

    /** A lock without a network, and the key that it was given. */
    record InstalledLock(DoorId door, ServiceKey key) {}

    /**
     * A device, the broker it belongs to, and how that knows it.
     *
     * @param programmer whether it writes fobs
     * @param memory the folder of the device's memory; without one it lasts as long as the process
     */
    record InstalledDevice(
            DeviceSettings settings,
            BrokerAddress broker,
            Login login,
            @Nullable Path memory,
            boolean programmer) {
        Optional<Path> memoryFolder() {
            return Optional.ofNullable(memory);
        }
    }
}
