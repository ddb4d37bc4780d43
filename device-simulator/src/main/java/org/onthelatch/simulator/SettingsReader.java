package org.onthelatch.simulator;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onthelatch.simulator.accesslist.ListLimits;
import org.onthelatch.simulator.device.DeviceSettings;
import org.onthelatch.simulator.device.DoorSettings;
import org.onthelatch.simulator.device.FireRelease;
import org.onthelatch.simulator.device.PowerLoss;
import org.onthelatch.simulator.mqtt.BrokerAddress;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;

/** Reads settings from JSON and collects every error before it gives up. */
final class SettingsReader {
    private static final Pattern SOMETHING = Pattern.compile("\\S.*");
    private static final Pattern PREFIX = Pattern.compile("[^/+#\\s]+(/[^/+#\\s]+)*");
    private static final Set<String> TOP = Set.of(
            "broker", "topicPrefix", "servicePublicKey", "keyEpoch", "httpPort", "memory", "bufferEvents", "devices");
    private static final Set<String> BROKER = Set.of("host", "port", "tls");
    private static final Set<String> DEVICE =
            Set.of("device", "password", "maxFobs", "maxListBytes", "firstEpoch", "doors");
    private static final Set<String> DOOR = Set.of("door", "internal", "reader", "fire", "powerLoss");

    private static final BrokerAddress NO_BROKER = new BrokerAddress("localhost", 1, "none");
    private static final ServiceKey NO_KEY = new ServiceKey(1, "0".repeat(64));

    private final List<String> errors = new ArrayList<>();

    private SettingsReader() {}

    static Settings read(Reader reader) {
        SettingsReader settings = new SettingsReader();
        try {
            Settings read = settings.read(StrictJson.object(bytes(reader)));
            if (settings.errors.isEmpty()) {
                return read;
            }
        } catch (MalformedMessage e) {
            settings.errors.add(String.valueOf(e.getMessage()));
        }
        throw new WrongSettings(settings.errors);
    }

    private static byte[] bytes(Reader reader) {
        try {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the settings", e);
        }
    }

    private Settings read(Members top) {
        known(top, TOP);
        BrokerAddress broker = attempt(() -> broker(top), NO_BROKER);
        ServiceKey key = attempt(() -> key(top), NO_KEY);
        int httpPort = attempt(() -> whole(top, "httpPort", 0, 65_535, 0), 0);
        int buffer = attempt(() -> whole(top, "bufferEvents", 10, 10_000_000, 10_000), 10);
        Path memory = attempt(() -> memory(top), Path.of("."));
        List<Settings.InstalledDevice> devices = devices(top, key, buffer);
        return new Settings(broker, httpPort, top.has("memory") ? memory : null, devices);
    }

    private BrokerAddress broker(Members top) {
        Members broker = top.object("broker");
        known(broker, BROKER);
        if (attempt(() -> broker.flag("tls", false), false)) {
            errors.add("broker/tls: expected false: this simulator speaks plain TCP, on loopback only");
        }
        String host = attempt(() -> broker.text("host", SOMETHING), "localhost");
        int port = attempt(() -> (int) broker.whole("port", 1, 65_535), 1);
        String prefix = top.has("topicPrefix") ? attempt(() -> top.text("topicPrefix", PREFIX), "none") : "latch/v1";
        return new BrokerAddress(host, port, prefix);
    }

    private static ServiceKey key(Members top) {
        long epoch = top.has("keyEpoch") ? top.whole("keyEpoch", 1, Members.MAX_WHOLE) : 1;
        return top.value("servicePublicKey", hex -> new ServiceKey(epoch, hex));
    }

    private static Path memory(Members top) {
        return top.has("memory") ? Path.of(top.text("memory", SOMETHING)) : Path.of(".");
    }

    private List<Settings.InstalledDevice> devices(Members top, ServiceKey key, int buffer) {
        List<Settings.InstalledDevice> devices = new ArrayList<>();
        Set<DeviceId> seen = new HashSet<>();
        for (Members entry : attempt(() -> top.objects("devices"), List.<Members>of())) {
            devices.addAll(attempt(() -> List.of(device(entry, key, buffer)), List.of()));
            attempt(() -> once(entry, "device", seen, entry.value("device", DeviceId::new)), true);
        }
        if (devices.isEmpty() && errors.isEmpty()) {
            errors.add("devices: expected at least one device");
        }
        return devices;
    }

    private Settings.InstalledDevice device(Members entry, ServiceKey key, int buffer) {
        known(entry, DEVICE);
        int firstEpoch = attempt(() -> whole(entry, "firstEpoch", 1, 1_000_000, 1), 1);
        int maxFobs = attempt(() -> whole(entry, "maxFobs", 0, 1_000_000, 1_000), 0);
        int maxBytes = attempt(() -> whole(entry, "maxListBytes", 1, 1 << 24, 512 * 1024), 1);
        String password = attempt(() -> entry.text("password", SOMETHING), "none");
        List<DoorSettings> doors = new ArrayList<>();
        Set<DoorId> seen = new HashSet<>();
        for (Members door : attempt(() -> entry.objects("doors"), List.<Members>of())) {
            doors.addAll(attempt(() -> List.of(door(door)), List.of()));
            attempt(() -> once(door, "door", seen, door.value("door", DoorId::new)), true);
        }
        DeviceId id = entry.value("device", DeviceId::new);
        DeviceSettings settings =
                new DeviceSettings(id, key, new ListLimits(maxFobs, maxBytes), firstEpoch, buffer, doors);
        return new Settings.InstalledDevice(settings, password);
    }

    private DoorSettings door(Members door) {
        known(door, DOOR);
        boolean internal = attempt(() -> door.flag("internal", false), false);
        boolean reader = attempt(() -> door.flag("reader", true), true);
        FireRelease fire = attempt(() -> door.value("fire", FireRelease::valueOf), FireRelease.FREE_EXIT);
        PowerLoss powerLoss = attempt(() -> door.value("powerLoss", PowerLoss::valueOf), PowerLoss.RELEASED);
        return new DoorSettings(door.value("door", DoorId::new), internal, reader, fire, powerLoss);
    }

    private static int whole(Members members, String name, int min, int max, int ifMissing) {
        return members.has(name) ? (int) members.whole(name, min, max) : ifMissing;
    }

    private void known(Members members, Set<String> names) {
        String where = members.where().isEmpty() ? "" : members.where() + "/";
        for (Map.Entry<String, ?> entry : members.node().properties()) {
            if (!names.contains(entry.getKey())) {
                errors.add("%s%s: no such setting; known are %s"
                        .formatted(
                                where, entry.getKey(), names.stream().sorted().toList()));
            }
        }
    }

    private <T> boolean once(Members where, String name, Set<T> seen, T id) {
        if (!seen.add(id)) {
            errors.add("%s/%s: %s is there twice".formatted(where.where(), name, id));
        }
        return true;
    }

    private <T> T attempt(Supplier<T> read, T otherwise) {
        try {
            return read.get();
        } catch (MalformedMessage e) {
            String message = String.valueOf(e.getMessage());
            if (!errors.contains(message)) {
                errors.add(message);
            }
            return otherwise;
        }
    }
}
