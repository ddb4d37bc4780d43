package org.onthelatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.onthelatch.ward.DeviceId;

/** Somebody else's controller in the place of one of ours, that says whatever a broken one might. */
final class WrongController implements AutoCloseable {
    /** An epoch of its own: what it says is no gap in what the controller before it said. */
    static final int EPOCH = 7;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String device;
    private final ThirdParty line;

    private WrongController(String device, ThirdParty line) {
        this.device = device;
        this.line = line;
    }

    static WrongController connect(int port, String device, Map<DeviceId, String> passwords) {
        WrongController controller = new WrongController(device, ThirdParty.connect(port, device, passwords));
        controller.line.publish(device + "/status", controller.status(), true);
        return controller;
    }

    /** Kept by the broker once this returns, as an event of the contract (4). */
    void reports(long seq, String kind, String door, String fob, Instant at) {
        ObjectNode message = JSON.createObjectNode().put("epoch", EPOCH);
        ObjectNode event = message.putArray("events")
                .addObject()
                .put("seq", seq)
                .put("at", at.toString())
                .put("clock", "SYNCED")
                .put("door", door)
                .put("kind", kind)
                .put("way", "OUT")
                .put("fob", fob)
                .put("prev", "0".repeat(64));
        if (kind.equals("EGRESS_REFUSED")) {
            event.put("cause", "OUTSIDE_WINDOW");
        }
        line.publish(device + "/events", message.toString(), false);
    }

    /** Says that it will not have the next list that comes (5). */
    void rejectsItsList(Instant at) {
        JsonNode list = body(line.retained(device + "/access-list"));
        ObjectNode answer = JSON.createObjectNode();
        answer.set("version", list.path("version"));
        answer.put("contentHash", "0".repeat(64))
                .put("outcome", "REJECTED")
                .put("cause", "TABLE_FULL")
                .put("at", at.toString());
        line.publish(device + "/access-list/answer", answer.toString(), true);
    }

    private String status() {
        ObjectNode status = JSON.createObjectNode()
                .put("online", true)
                .put("session", "wrong-1")
                .put("epoch", EPOCH)
                .put("lastSeq", 0)
                .put("at", "2026-11-23T14:00:00Z")
                .put("clock", "SYNCED")
                .put("firmware", "third-party")
                .put("maxListBytes", 524_288)
                .put("maxFobs", 1_000);
        status.putArray("doors");
        return status.toString();
    }

    private static JsonNode body(String envelope) {
        try {
            byte[] payload = Base64.getDecoder()
                    .decode(JSON.readTree(envelope).path("payload").textValue());
            return JSON.readTree(new String(payload, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not what the service sends: " + envelope, e);
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
