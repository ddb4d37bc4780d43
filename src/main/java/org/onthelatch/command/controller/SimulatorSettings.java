package org.onthelatch.command.controller;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;

/** The settings with which the demo's simulated doors are started: what an engineer would set at each of them. */
public final class SimulatorSettings {
    /** The seeded history used the first; the simulated controllers took the place of those that made it. */
    private static final int FIRST_EPOCH = 2;

    private final Register register;
    private final Map<DeviceId, String> passwords;

    public SimulatorSettings(Register register, Map<DeviceId, String> passwords) {
        this.register = register;
        this.passwords = passwords;
    }

    /** @param memory a folder in which the devices keep what real ones keep in flash */
    public String json(int mqttPort, int httpPort, SigningKey key, String topicPrefix, Path memory) {
        JsonArray devices = new JsonArray();
        register.controllers().forEach(controller -> devices.add(device(controller)));
        register.programmers()
                .forEach(programmer -> devices.add(new JsonObject()
                        .put("device", programmer.value())
                        .put("password", passwords.getOrDefault(programmer, ""))
                        .put("programmer", true)
                        .put("doors", new JsonArray())));
        JsonArray locks = new JsonArray();
        register.sites()
                .forEach(site -> site.locks().stream()
                        .sorted(Comparator.comparing(DoorId::value))
                        .forEach(lock -> locks.add(lock.value())));
        return new JsonObject()
                .put(
                        "broker",
                        new JsonObject()
                                .put("host", "127.0.0.1")
                                .put("port", mqttPort)
                                .put("tls", false))
                .put("topicPrefix", topicPrefix)
                .put("servicePublicKey", key.publicKey())
                .put("keyEpoch", key.keyEpoch())
                .put("httpPort", httpPort)
                .put("memory", memory.toString())
                .put("locks", locks)
                .put("devices", devices)
                .encodePrettily();
    }

    private JsonObject device(Controller controller) {
        return new JsonObject()
                .put("device", controller.id().value())
                .put("password", passwords.getOrDefault(controller.id(), ""))
                .put("firstEpoch", FIRST_EPOCH)
                .put("doors", doors(register, controller.doors()));
    }

    /** The doors of a controller, as it has to be told when it is installed. */
    static JsonArray doors(Register register, Set<DoorId> all) {
        JsonArray doors = new JsonArray();
        all.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(register::door)
                .forEach(door -> doors.add(door(door)));
        return doors;
    }

    private static JsonObject door(Door door) {
        return new JsonObject()
                .put("door", door.id().value())
                .put("internal", door.boundary() == BoundaryClass.INTERNAL)
                .put("reader", door.reader() == Door.Reader.FOB)
                .put("fire", door.fire().release().name())
                .put("powerLoss", door.fire().powerLoss().name());
    }
}
