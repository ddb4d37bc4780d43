package org.onthelatch.simulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.onthelatch.simulator.device.OfflineLock;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;
import org.onthelatch.simulator.wire.StrictJson;
import org.onthelatch.simulator.wire.WireInstant;

/** What can be asked of the locks without a network: which there are, somebody comes with a fob, estates set the clock. */
final class LockRequests {
    private final Map<String, OfflineLock> locks;

    LockRequests(Map<String, OfflineLock> locks) {
        this.locks = Map.copyOf(locks);
    }

    JsonNode answer(String method, List<String> path, byte[] body) {
        if (path.size() == 1) {
            return Requests.only("GET", method, this::all);
        }
        OfflineLock lock = path.size() == 3 ? locks.get(path.get(1)) : null;
        if (lock == null) {
            throw Requests.notFound(
                    "there are /locks/DOOR/present and /locks/DOOR/clock for the doors " + locks.keySet());
        }
        return switch (path.get(2)) {
            case "present" -> Requests.only("POST", method, () -> present(lock, Input.parse(body)));
            case "clock" -> Requests.only("POST", method, () -> clock(lock, Input.parse(body)));
            default -> throw Requests.notFound("at a lock there are present and clock");
        };
    }

    private JsonNode all() {
        ObjectNode answer = StrictJson.newObject();
        ArrayNode all = answer.putArray("locks");
        locks.values().stream()
                .sorted(Comparator.comparing(lock -> lock.door().id()))
                .forEach(lock ->
                        all.addObject().put("door", lock.door().id()).put("at", WireInstant.format(lock.now())));
        return answer;
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
}
