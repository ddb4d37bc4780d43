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
import java.util.Optional;
import java.util.Set;
import org.onthelatch.simulator.device.DeviceSettings;
import org.onthelatch.simulator.mqtt.BrokerAddress;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;

/** Reads settings from JSON and collects every error before it gives up. */
final class SettingsReader {
    /** What a broker on two cores takes without giving any of them up. */
    static final int CONNECTS_AT_A_TIME = 50;

    private static final Set<String> KEYS = Set.of(
            "broker",
            "topicPrefix",
            "servicePublicKey",
            "keyEpoch",
            "httpPort",
            "connectsAtATime",
            "memory",
            "ledger",
            "bufferEvents",
            "locks",
            "devices");

    private final Findings findings;
    private final Optional<String> serviceKey;

    private SettingsReader(Findings findings, Optional<String> serviceKey) {
        this.findings = findings;
        this.serviceKey = serviceKey;
    }

    /** @param folder in which relative paths begin */
    static Settings read(Reader reader, Path folder) {
        return read(reader, folder, Optional.empty());
    }

    /** @param serviceKey stands for what the settings say of it, hexadecimal */
    static Settings read(Reader reader, Path folder, Optional<String> serviceKey) {
        Findings findings = new Findings(folder);
        try {
            Settings read = new SettingsReader(findings, serviceKey).read(StrictJson.object(bytes(reader)));
            if (findings.none()) {
                return read;
            }
        } catch (MalformedMessage e) {
            findings.add(String.valueOf(e.getMessage()));
        }
        throw new WrongSettings(findings.errors());
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
        findings.known(top, KEYS);
        Optional<BrokerAddress> broker = new BrokerReader(findings).read(top);
        ServiceKey key = findings.attempt(() -> key(top), DeviceReader.NO_KEY);
        int httpPort = findings.whole(top, "httpPort", 0, 65_535, 0);
        int atATime = findings.whole(top, "connectsAtATime", 1, 10_000, CONNECTS_AT_A_TIME);
        int buffer = findings.whole(top, "bufferEvents", 10, 10_000_000, 10_000);
        Optional<Path> memory = findings.optional(top, "memory", findings::path);
        Optional<Path> ledger = findings.optional(top, "ledger", findings::path);
        DeviceReader devices = new DeviceReader(findings, key, buffer);
        return new Settings(
                httpPort, atATime, ledger.orElse(null), devices(top, devices, broker, memory), locks(top, key));
    }

    private List<Settings.InstalledLock> locks(Members top, ServiceKey key) {
        return findings.attempt(() -> top.values("locks", DoorId::new), List.<DoorId>of()).stream()
                .map(door -> new Settings.InstalledLock(door, key))
                .toList();
    }

    private ServiceKey key(Members top) {
        serviceKey.ifPresent(hex -> top.node().put("servicePublicKey", hex));
        long epoch = top.has("keyEpoch") ? top.whole("keyEpoch", 1, Members.MAX_WHOLE) : 1;
        return top.value("servicePublicKey", hex -> new ServiceKey(epoch, hex));
    }

    /** A broker that could not be read hides what would be wrong with each sign-in, and only that. */
    private List<Settings.InstalledDevice> devices(
            Members top, DeviceReader reader, Optional<BrokerAddress> broker, Optional<Path> memory) {
        List<Settings.InstalledDevice> devices = new ArrayList<>();
        Set<DeviceId> seen = new HashSet<>();
        LoginReader logins = new LoginReader(findings);
        for (Members entry : findings.attempt(() -> top.objects("devices"), List.<Members>of())) {
            for (DeviceSettings device :
                    findings.attempt(() -> List.of(reader.read(entry)), List.<DeviceSettings>of())) {
                if (!seen.add(device.device())) {
                    findings.add("%s: %s is there twice".formatted(Findings.at(entry, "device"), device.device()));
                }
                broker.ifPresent(address -> devices.add(new Settings.InstalledDevice(
                        device,
                        address,
                        logins.read(entry, address.tls() != null),
                        memory.map(folder -> folder.resolve(device.device().id()))
                                .orElse(null),
                        findings.attempt(() -> entry.flag("programmer", false), false))));
            }
        }
        if (devices.isEmpty() && findings.none()) {
            findings.add("devices: expected at least one device");
        }
        return devices;
    }
}
