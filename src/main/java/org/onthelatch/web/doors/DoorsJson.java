package org.onthelatch.web.doors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.onthelatch.doorcontroller.ControllerState;
import org.onthelatch.ward.FireRecord;

/** Doors and what they hold, for programs. */
public final class DoorsJson {
    private DoorsJson() {}

    static JsonObject of(DoorsView view, Instant asAt) {
        JsonArray controllers = new JsonArray();
        view.controllers().forEach(line -> controllers.add(controller(line)));
        JsonArray gaps = new JsonArray();
        view.gaps()
                .forEach(gap -> gaps.add(new JsonObject()
                        .put("controller", gap.controller().value())
                        .put("epoch", gap.epoch())
                        .put("from", gap.range().from())
                        .put("to", gap.range().to())));
        JsonArray unworked = new JsonArray();
        view.unworked().forEach(line -> unworked.add(door(line)));
        return new JsonObject()
                .put("asAt", asAt.toString())
                .put("controllers", controllers)
                .put("doorsWithoutController", unworked)
                .put("gaps", gaps)
                .put("forks", view.forks())
                .put("quarantined", view.quarantined());
    }

    private static JsonObject controller(DoorsView.Line line) {
        ControllerState state = line.state();
        JsonObject json = new JsonObject()
                .put("controller", line.controller().id().value())
                .put("connected", state.reported().connected())
                .put("inContact", line.inContact());
        if (state.reported().lastHeard().isAfter(Instant.MIN)) {
            json.put("lastHeard", state.reported().lastHeard().toString());
        }
        line.status()
                .forEach(online ->
                        json.put("clockTrusted", online.clockTrusted()).put("firmware", online.firmware()));
        state.wanted().ifPresent(list -> json.put("listWanted", list.version().toString()));
        state.reported()
                .held()
                .forEach(held -> json.put("listHeld", held.version().toString()));
        json.put("delivery", hold(line.holds()));
        JsonArray doors = new JsonArray();
        line.doors().forEach(door -> doors.add(door(door)));
        return json.put("doors", doors);
    }

    private static JsonObject door(DoorsView.DoorLine line) {
        FireRecord fire = line.door().fire();
        return new JsonObject()
                .put("door", line.door().id().value())
                .put("name", line.door().name())
                .put("boundary", line.door().boundary().name())
                .put("mode", line.hold().mode())
                .put("contact", line.contact())
                .put(
                        "fire",
                        new JsonObject()
                                .put("release", fire.release().name())
                                .put("powerLoss", fire.powerLoss().name())
                                .put("lastTest", fire.lastTest().toString())
                                .put("testOverdue", line.testOverdue())
                                .put("nextReview", fire.nextReview().toString())
                                .put("reviewOverdue", line.reviewOverdue()));
    }

    /** Whether it holds what it should: {@code state} names the case. */
    public static JsonObject hold(Holds holds) {
        JsonObject json = new JsonObject();
        if (holds instanceof Holds.Yes yes) {
            return json.put("state", "IN_FORCE").put("since", yes.since().toString());
        }
        if (holds instanceof Holds.WhenLastHeard last) {
            return json.put("state", "HELD_WHEN_LAST_HEARD")
                    .put("lastHeard", last.lastHeard().toString());
        }
        if (holds instanceof Holds.Waiting waiting) {
            return json.put("state", "PENDING").put("since", waiting.since().toString());
        }
        if (holds instanceof Holds.Refused refused) {
            return json.put("state", "REJECTED")
                    .put("since", refused.since().toString())
                    .put("cause", refused.cause());
        }
        if (holds instanceof Holds.TooSmall) {
            return json.put("state", "TOO_SMALL");
        }
        return json.put("state", holds instanceof Holds.NothingIssued ? "NOTHING_ISSUED" : "NO_CONTROLLER");
    }
}
