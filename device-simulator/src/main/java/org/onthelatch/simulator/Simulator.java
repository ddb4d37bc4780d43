package org.onthelatch.simulator;

import java.io.IOException;
import java.io.Reader;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.DeviceMemory;
import org.onthelatch.simulator.device.FileDeviceMemory;
import org.onthelatch.simulator.device.FobMemories;
import org.onthelatch.simulator.device.InMemoryDeviceMemory;
import org.onthelatch.simulator.device.Ledger;
import org.onthelatch.simulator.device.OfflineLock;
import org.onthelatch.simulator.device.Pad;
import org.onthelatch.simulator.http.ScriptingApi;
import org.onthelatch.simulator.ledger.LedgerFile;
import org.onthelatch.simulator.mqtt.Attachment;
import org.onthelatch.simulator.mqtt.Fleet;
import org.onthelatch.simulator.signed.KeyRing;

/** Stand-in devices that run: connected to a broker as soon as there is one, and open to scripts. */
public final class Simulator implements AutoCloseable {
    private final Fleet fleet;
    private final ScriptingApi api;
    private final int devices;
    private final @Nullable LedgerFile ledger;

    private Simulator(Fleet fleet, ScriptingApi api, int devices, @Nullable LedgerFile ledger) {
        this.fleet = fleet;
        this.api = api;
        this.devices = devices;
        this.ledger = ledger;
    }

    /**
     * Starts with settings in JSON, whose paths begin in the working folder, and returns without waiting for the broker.
     *
     * @throws WrongSettings naming all that is wrong
     * @throws StartFailure when the HTTP port is in use
     */
    public static Simulator start(Reader settings) {
        return start(settings, Main.machineClock());
    }

    /**
     * Starts with a clock of one's own.
     *
     * @param oscillator by which the devices count time on between contacts with the service
     */
    public static Simulator start(Reader settings, Clock oscillator) {
        return start(SettingsReader.read(settings, Path.of("")), oscillator);
    }

    /** The port that the scripting interface listens on. */
    public int httpPort() {
        return api.port();
    }

    /** How many devices there are. */
    public int devices() {
        return devices;
    }

    @Override
    public void close() {
        api.close();
        fleet.close();
        if (ledger != null) {
            ledger.close();
        }
    }

    static Simulator start(Settings settings, Clock oscillator) {
        @Nullable
        LedgerFile file =
                settings.ledgerFile().map(path -> open(path, oscillator)).orElse(null);
        Ledger ledger = file == null ? Ledger.NONE : file;
        FobMemories fobs = new FobMemories();
        Map<String, Device> byId = new LinkedHashMap<>();
        List<Attachment> attachments = new ArrayList<>();
        for (Settings.InstalledDevice installed : settings.devices()) {
            Optional<Pad> pad = installed.programmer() ? Optional.of(new Pad(fobs)) : Optional.empty();
            Device device = new Device(installed.settings(), memory(installed), oscillator, ledger, pad);
            attachments.add(new Attachment(device, installed.broker(), installed.login()));
            byId.put(device.id().id(), device);
        }
        Map<String, OfflineLock> locks = new LinkedHashMap<>();
        settings.locks()
                .forEach(lock -> locks.put(
                        lock.door().id(),
                        new OfflineLock(lock.door(), new KeyRing(List.of(lock.key())), fobs, oscillator)));
        ScriptingApi api = listen(settings.httpPort(), byId, locks);
        return new Simulator(Fleet.start(attachments, settings.connectsAtATime()), api, byId.size(), file);
    }

    private static LedgerFile open(Path path, Clock clock) {
        try {
            return LedgerFile.open(path, clock);
        } catch (IOException e) {
            throw new StartFailure("could not write to the ledger %s: %s".formatted(path, e), e);
        }
    }

    private static DeviceMemory memory(Settings.InstalledDevice installed) {
        return installed.memoryFolder().<DeviceMemory>map(FileDeviceMemory::new).orElseGet(InMemoryDeviceMemory::new);
    }

    private static ScriptingApi listen(int port, Map<String, Device> devices, Map<String, OfflineLock> locks) {
        try {
            return ScriptingApi.start(port, devices, locks);
        } catch (BindException e) {
            throw new StartFailure(
                    "port %d on loopback is in use; set httpPort to another, or to 0 for any".formatted(port), e);
        } catch (IOException e) {
            throw new StartFailure("could not listen on port %d on loopback".formatted(port), e);
        }
    }
}
