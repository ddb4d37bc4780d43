package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.simulator.signed.KeyRing;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;

/** The service's keys that a device holds: the one it was installed with, and what was announced since. */
final class Keys {
    private final DeviceMemory memory;
    private final ServiceKey installed;
    private KeyRing ring;

    Keys(ServiceKey installed, DeviceMemory memory) {
        this.installed = installed;
        this.memory = memory;
        List<ServiceKey> keys = new ArrayList<>(List.of(installed));
        memory.read(Cell.KEYS).map(StrictJson::object).ifPresent(cell -> keys.addAll(announced(cell)));
        this.ring = new KeyRing(keys);
    }

    KeyRing ring() {
        return ring;
    }

    void announce(ServiceKey next) {
        KeyRing more = ring.with(next);
        if (!more.equals(ring)) {
            ring = more;
            keep();
        }
    }

    /** A device that has been installed with another key since has forgotten what the old one announced. */
    private List<ServiceKey> announced(Members cell) {
        if (!key(cell.object("installed")).equals(installed)) {
            return List.of();
        }
        return cell.objects("held").stream()
                .map(Keys::key)
                .filter(key -> key.keyEpoch() != installed.keyEpoch())
                .toList();
    }

    private void keep() {
        ObjectNode cell = StrictJson.newObject();
        cell.set("installed", json(installed));
        ArrayNode held = cell.putArray("held");
        ring.keys().forEach(key -> held.add(json(key)));
        memory.write(Cell.KEYS, StrictJson.bytes(cell));
    }

    /** Reads a key as the service status announces it. */
    static ServiceKey key(Members key) {
        return key.value("publicKey", hex -> new ServiceKey(key.whole("keyEpoch", 1, Members.MAX_WHOLE), hex));
    }

    private static ObjectNode json(ServiceKey key) {
        return StrictJson.newObject().put("keyEpoch", key.keyEpoch()).put("publicKey", key.hex());
    }
}
