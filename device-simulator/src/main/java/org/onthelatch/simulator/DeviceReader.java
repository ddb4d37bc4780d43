package org.onthelatch.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onthelatch.simulator.accesslist.ListLimits;
import org.onthelatch.simulator.device.DeviceSettings;
import org.onthelatch.simulator.device.DoorSettings;
import org.onthelatch.simulator.device.FireRelease;
import org.onthelatch.simulator.device.PowerLoss;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.wire.Members;

/** Reads one device and its doors. */
final class DeviceReader {
    static final ServiceKey NO_KEY = new ServiceKey(1, "0".repeat(64));

    private static final Set<String> KEYS = Set.of(
            "device", "password", "certificate", "key", "maxFobs", "maxListBytes", "firstEpoch", "programmer", "doors");
    private static final Set<String> DOOR_KEYS = Set.of("door", "internal", "reader", "fire", "powerLoss");

    private final Findings findings;
    private final ServiceKey serviceKey;
    private final int bufferEvents;

    DeviceReader(Findings findings, ServiceKey serviceKey, int bufferEvents) {
        this.findings = findings;
        this.serviceKey = serviceKey;
        this.bufferEvents = bufferEvents;
    }

    DeviceSettings read(Members entry) {
        findings.known(entry, KEYS);
        int firstEpoch = findings.whole(entry, "firstEpoch", 1, 1_000_000, 1);
        int maxFobs = findings.whole(entry, "maxFobs", 0, 1_000_000, 1_000);
        int maxBytes = findings.whole(entry, "maxListBytes", 1, 1 << 24, 512 * 1024);
        List<DoorSettings> doors = doors(entry);
        DeviceId id = entry.value("device", DeviceId::new);
        return new DeviceSettings(id, serviceKey, new ListLimits(maxFobs, maxBytes), firstEpoch, bufferEvents, doors);
    }

    private List<DoorSettings> doors(Members entry) {
        List<DoorSettings> doors = new ArrayList<>();
        Set<DoorId> seen = new HashSet<>();
        for (Members door : findings.attempt(() -> entry.objects("doors"), List.<Members>of())) {
            List<DoorSettings> read = findings.attempt(() -> List.of(door(door)), List.<DoorSettings>of());
            for (DoorSettings settings : read) {
                if (!seen.add(settings.door())) {
                    findings.add("%s: %s is there twice".formatted(Findings.at(door, "door"), settings.door()));
                }
            }
            doors.addAll(read);
        }
        return doors;
    }

    private DoorSettings door(Members door) {
        findings.known(door, DOOR_KEYS);
        boolean internal = findings.attempt(() -> door.flag("internal", false), false);
        boolean reader = findings.attempt(() -> door.flag("reader", true), true);
        FireRelease fire = findings.attempt(() -> door.value("fire", FireRelease::valueOf), FireRelease.FREE_EXIT);
        PowerLoss powerLoss = findings.attempt(() -> door.value("powerLoss", PowerLoss::valueOf), PowerLoss.RELEASED);
        return new DoorSettings(door.value("door", DoorId::new), internal, reader, fire, powerLoss);
    }
}
