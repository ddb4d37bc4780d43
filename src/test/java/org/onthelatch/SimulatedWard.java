package org.onthelatch;

import io.vertx.core.json.JsonObject;

/** Whoever stands at the simulated doors, and whatever befalls their controllers. */
final class SimulatedWard {
    private final Http http;
    private final int port;

    SimulatedWard(int port) {
        this.http = new Http(port);
        this.port = port;
    }

    /** Its page for people. */
    String console() {
        return "http://127.0.0.1:%d/".formatted(port);
    }

    JsonObject device(String device) {
        return http.get("/devices/" + device).json();
    }

    /** A fob on the way out; what the door answers. */
    JsonObject leaves(String device, String door, String fob) {
        return present(device, door, new JsonObject().put("fob", fob).put("way", "OUT"));
    }

    JsonObject present(String device, String door, JsonObject shown) {
        return http.post("/devices/%s/doors/%s/present".formatted(device, door), shown)
                .json();
    }

    /** Anything else that can be done there. */
    JsonObject at(String path, JsonObject body) {
        Http.Answer answer = http.post(path, body);
        if (answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }

    /** Somebody presses the call button; the event that the device records. */
    JsonObject presses(String device, String door) {
        return http.post("/devices/%s/doors/%s/call".formatted(device, door), new JsonObject())
                .json();
    }

    void fault(String device, String fault) {
        fault(device, new JsonObject().put("fault", fault));
    }

    void fault(String device, JsonObject fault) {
        Http.Answer answer = http.post("/devices/%s/faults".formatted(device), fault);
        if (answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
    }

    boolean isOnline(String device) {
        return device(device).getBoolean("online");
    }

    int unreceipted(String device) {
        return device(device).getInteger("unreceipted");
    }

    long lastSeq(String device) {
        return device(device).getLong("lastSeq");
    }
}
