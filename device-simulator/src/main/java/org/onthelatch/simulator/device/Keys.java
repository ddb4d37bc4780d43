package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.onthelatch.simulator.signed.KeyRing;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;

/**
 * The service's keys that a device holds: the one it was installed with, and what was announced since. One that is installed
 * with another key has forgotten what the old one announced.
 */
final class Keys {
    private final DeviceMemory memory;
    private final ServiceKey installed;
    private KeyRing ring;

    Keys(ServiceKey installed, DeviceMemory memory) {
        this.installed = installed;
        this.memory = memory;
        this.ring = memory.read(Cell.KEYS)
                .map(StrictJson::object)
                .filter(cell -> key(cell.object("installed")).equals(installed))
                .map(cell ->
                        new KeyRing(cell.objects("held").stream().map(Keys::key).toList()))
                .orElse(new KeyRing(List.of(installed)));
    }

    KeyRing ring() {
        return ring;
    }

    /** @param by key epoch of the key that signed the announcement */
    void announce(ServiceKey next, long by) {
        hold(ring.with(next, by));
    }

    /** A list under this key epoch is stored: the keys below it have had their day. */
    void outgrow(long keyEpoch) {
        hold(ring.from(keyEpoch));
    }

    private void hold(KeyRing other) {
        if (!other.equals(ring)) {
            ring = other;
            keep();
        }
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
