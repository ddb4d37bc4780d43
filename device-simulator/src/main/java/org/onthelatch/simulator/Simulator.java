package org.onthelatch.simulator;

import java.io.IOException;
import java.io.Reader;
import java.net.BindException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.DeviceMemory;
import org.onthelatch.simulator.device.FileDeviceMemory;
import org.onthelatch.simulator.device.InMemoryDeviceMemory;
import org.onthelatch.simulator.http.ScriptingApi;
import org.onthelatch.simulator.mqtt.Fleet;
import org.onthelatch.simulator.site.DeviceId;

/** Stand-in devices that run: connected to a broker as soon as there is one, and open to scripts. */
public final class Simulator implements AutoCloseable {
    private final Fleet fleet;
    private final ScriptingApi api;
    private final int devices;

    private Simulator(Fleet fleet, ScriptingApi api, int devices) {
        this.fleet = fleet;
        this.api = api;
        this.devices = devices;
    }

    /**
     * Starts with settings in JSON and returns without waiting for the broker.
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
        return start(SettingsReader.read(settings), oscillator);
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
    }

    private static Simulator start(Settings settings, Clock oscillator) {
        Map<Device, String> passwords = new LinkedHashMap<>();
        Map<String, Device> byId = new LinkedHashMap<>();
        for (Settings.InstalledDevice installed : settings.devices()) {
            DeviceId id = installed.settings().device();
            Device device = new Device(installed.settings(), memory(settings, id), oscillator);
            passwords.put(device, installed.password());
            byId.put(id.id(), device);
        }
        ScriptingApi api = listen(settings.httpPort(), byId);
        return new Simulator(Fleet.start(settings.broker(), passwords), api, byId.size());
    }

    private static DeviceMemory memory(Settings settings, DeviceId device) {
        return settings.memoryFolder()
                .<DeviceMemory>map(folder -> new FileDeviceMemory(folder.resolve(device.id())))
                .orElseGet(InMemoryDeviceMemory::new);
    }

    private static ScriptingApi listen(int port, Map<String, Device> devices) {
        try {
            return ScriptingApi.start(port, devices);
        } catch (BindException e) {
            throw new StartFailure(
                    "port %d on loopback is in use; set httpPort to another, or to 0 for any".formatted(port), e);
        } catch (IOException e) {
            throw new StartFailure("could not listen on port %d on loopback".formatted(port), e);
        }
    }
}
