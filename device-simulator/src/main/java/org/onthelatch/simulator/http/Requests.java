package org.onthelatch.simulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.Event;
import org.onthelatch.simulator.device.NotAtThisDoor;
import org.onthelatch.simulator.device.OfflineLock;
import org.onthelatch.simulator.device.Pad;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;
import org.onthelatch.simulator.wire.StrictJson;
import org.onthelatch.simulator.wire.WireInstant;

/** What can be asked of the devices, by method and path. */
final class Requests {
    private final Map<String, Device> devices;

    private final Map<String, OfflineLock> locks;

    Requests(Map<String, Device> devices, Map<String, OfflineLock> locks) {
        this.devices = Map.copyOf(devices);
        this.locks = Map.copyOf(locks);
    }

    JsonNode answer(String method, List<String> path, byte[] body) {
        if (!path.isEmpty() && path.get(0).equals("locks")) {
            return atLock(method, path, body);
        }
        if (path.isEmpty() || !path.get(0).equals("devices")) {
            throw notFound("there are /devices and /locks and what is below them");
        }
        try {
            return switch (path.size()) {
                case 1 -> only("GET", method, this::all);
                case 2 -> only("GET", method, () -> device(path).describe());
                case 3 -> belowDevice(method, path, body);
                case 5 -> atDoor(method, path, body);
                default -> throw notFound("no such path");
            };
        } catch (NotAtThisDoor e) {
            throw Problem.of(409, "Not at this door", String.valueOf(e.getMessage()));
        }
    }

    private JsonNode all() {
        ObjectNode answer = StrictJson.newObject();
        ArrayNode all = answer.putArray("devices");
        devices.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> all.add(entry.getValue().describe()));
        return answer;
    }

    private JsonNode belowDevice(String method, List<String> path, byte[] body) {
        return path.get(2).equals("fobs") ? only("GET", method, () -> fobs(device(path))) : posted(method, path, body);
    }

    private static JsonNode fobs(Device device) {
        ObjectNode answer = StrictJson.newObject();
        ArrayNode fobs = answer.putArray("fobs");
        device.listedFobs()
                .forEach((fob, kind) ->
                        fobs.addObject().put("fob", fob.toString()).put("kind", kind));
        return answer;
    }

    private JsonNode posted(String method, List<String> path, byte[] body) {
        if (path.get(2).equals("pad")) {
            return only("POST", method, () -> pad(device(path), Input.parse(body)));
        }
        if (!path.get(2).equals("faults")) {
            throw notFound("below a device there are doors, faults and fobs, and a pad if it writes fobs");
        }
        return only("POST", method, () -> {
            Device device = device(path);
            new FaultRequest(device, Input.parse(body)).happen();
            return device.describe();
        });
    }

    private static JsonNode pad(Device device, Input input) {
        Pad pad = device.pad().orElseThrow(() -> notFound("%s writes no fobs".formatted(device.id())));
        pad.lay(input.only("fob", "broken").fob("fob"));
        pad.setBroken(input.node().path("broken").asBoolean(false));
        ObjectNode answer = StrictJson.newObject();
        pad.lying().ifPresent(fob -> answer.put("fob", fob.hex()));
        return answer;
    }

    /** Below a lock there are its clock, and somebody who comes with a fob. */
    private JsonNode atLock(String method, List<String> path, byte[] body) {
        OfflineLock lock = path.size() == 3 ? locks.get(path.get(1)) : null;
        if (lock == null) {
            throw notFound("there are /locks/DOOR/present and /locks/DOOR/clock for the doors " + locks.keySet());
        }
        Input input = Input.parse(body);
        return switch (path.get(2)) {
            case "present" -> only("POST", method, () -> present(lock, input));
            case "clock" -> only("POST", method, () -> clock(lock, input));
            default -> throw notFound("at a lock there are present and clock");
        };
    }

    private static JsonNode present(OfflineLock lock, Input input) {
        Way way = input.only("fob", "way").one("way", Way.values());
        FobToken fob = input.fob("fob")
                .orElseThrow(() -> Problem.field("fob", "a fob of 8 to 32 hexadecimal digits", "nothing"));
        boolean opens = lock.opens(way, fob);
        return StrictJson.newObject()
                .put("outcome", opens ? "OPEN" : "ASK")
                .put("light", opens ? "GREEN_SOFT" : "AMBER_SOFT")
                .put("at", WireInstant.format(lock.now()));
    }

    private static JsonNode clock(OfflineLock lock, Input input) {
        String at = input.only("at").node().path("at").asText();
        try {
            lock.set(Instant.parse(at));
        } catch (DateTimeParseException e) {
            throw Problem.field("at", "an instant such as 2026-11-23T14:00:00Z", at);
        }
        return StrictJson.newObject().put("at", WireInstant.format(lock.now()));
    }

    private JsonNode atDoor(String method, List<String> path, byte[] body) {
        if (!path.get(2).equals("doors")) {
            throw notFound("below a device there are doors, faults and fobs");
        }
        Device device = device(path);
        DoorId door = door(device, path.get(3));
        return switch (path.get(4)) {
            case "present" -> only("POST", method, () -> present(device, door, Input.parse(body)));
            case "call" -> only("POST", method, () -> call(device, door, Input.parse(body)));
            default -> throw notFound("at a door there are present and call");
        };
    }

    private static JsonNode present(Device device, DoorId door, Input input) {
        input.only("fob", "way", "escort");
        Way way = input.one("way", Way.values());
        return DoorAnswerJson.of(device.present(door, way, presented(input)));
    }

    private static Presented presented(Input input) {
        Optional<FobToken> fob = input.fob("fob");
        Optional<FobToken> escort = input.fob("escort");
        if (fob.isEmpty() && escort.isPresent()) {
            throw Problem.field("fob", "the person's fob before the escort's", "nothing");
        }
        return fob.<Presented>map(token -> escort.<Presented>map(other -> new Presented.WithEscort(token, other))
                        .orElseGet(() -> new Presented.OneFob(token)))
                .orElseGet(Presented.Nothing::new);
    }

    private static JsonNode call(Device device, DoorId door, Input input) {
        Event event =
                input.only("fob").fob("fob").map(fob -> device.call(door, fob)).orElseGet(() -> device.call(door));
        return event.toJson().put("epoch", event.epoch());
    }

    private Device device(List<String> path) {
        Device device = devices.get(path.get(1));
        if (device == null) {
            throw notFound("there is no device %s".formatted(path.get(1)));
        }
        return device;
    }

    private static DoorId door(Device device, String name) {
        for (JsonNode door : device.describe().path("doors")) {
            if (door.path("door").textValue().equals(name)) {
                return new DoorId(name);
            }
        }
        throw notFound("%s has no door %s".formatted(device.id(), name));
    }

    private static JsonNode only(String allowed, String method, Supplier<JsonNode> answer) {
        if (!method.equals(allowed)) {
            throw Problem.of(405, "Method not allowed", "expected %s, came %s".formatted(allowed, method));
        }
        return answer.get();
    }

    private static Problem notFound(String detail) {
        return Problem.of(404, "Not found", detail);
    }
}
