package org.onthelatch.simulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** What can be asked of the devices, by method and path. */
final class Requests {
    private final Map<String, Device> devices;
    private final LockRequests locks;

    Requests(Map<String, Device> devices, Map<String, OfflineLock> locks) {
        this.devices = Map.copyOf(devices);
        this.locks = new LockRequests(locks);
    }

    JsonNode answer(String method, List<String> path, byte[] body) {
        if (!path.isEmpty() && path.get(0).equals("locks")) {
            return locks.answer(method, path, body);
        }
        if (path.isEmpty() || !path.get(0).equals("devices")) {
            throw notFound("there are /devices and /locks and what is below them");
        }
        try {
            return switch (path.size()) {
                case 1 -> only("GET", method, this::all);
                case 2 -> only("GET", method, () -> described(device(path)));
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
                .forEach(entry -> all.add(described(entry.getValue())));
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
            return described(device);
        });
    }

    private static JsonNode pad(Device device, Input input) {
        Pad pad = device.pad().orElseThrow(() -> notFound("%s writes no fobs".formatted(device.id())));
        pad.lay(input.only("fob", "broken").fob("fob"));
        pad.setBroken(input.node().path("broken").asBoolean(false));
        return described(pad);
    }

    private static ObjectNode described(Pad pad) {
        ObjectNode json = StrictJson.newObject().put("broken", pad.isBroken());
        pad.lying().ifPresent(fob -> json.put("fob", fob.hex()));
        return json;
    }

    private static ObjectNode described(Device device) {
        ObjectNode json = device.describe();
        device.pad().ifPresent(pad -> json.set("pad", described(pad)));
        return json;
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

    static JsonNode only(String allowed, String method, Supplier<JsonNode> answer) {
        if (!method.equals(allowed)) {
            throw Problem.of(405, "Method not allowed", "expected %s, came %s".formatted(allowed, method));
        }
        return answer.get();
    }

    static Problem notFound(String detail) {
        return Problem.of(404, "Not found", detail);
    }
}
