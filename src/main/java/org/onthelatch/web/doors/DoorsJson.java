package org.onthelatch.web.doors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.commissioning.TestDue;
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
                .forEach(online -> json.put("clockTrusted", online.clockTrusted())
                        .put("firmware", online.firmware())
                        .put("maxListBytes", online.capability().maxListBytes())
                        .put("maxFobs", online.capability().maxFobs()));
        line.skew().ifPresent(skew -> json.put("clockAheadSeconds", skew.toSeconds()));
        line.size().forEach(size -> json.put("fobs", size.fobs()));
        state.wanted()
                .ifPresent(list -> json.put("listWanted", list.version().toString())
                        .put("hashWanted", list.contentHash().hex()));
        state.reported()
                .held()
                .forEach(held -> json.put("listHeld", held.version().toString())
                        .put("hashHeld", held.contentHash().hex()));
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
                .put("releasedBy", line.hold().releasedBy())
                .put("contact", line.contact())
                .put("commissioned", line.isCommissioned())
                .put("missing", missing(line))
                .put("tests", tests(line))
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

    private static JsonArray missing(DoorsView.DoorLine line) {
        JsonArray missing = new JsonArray();
        line.checklist().missing().forEach(item -> missing.add(item.words()));
        return missing;
    }

    private static JsonArray tests(DoorsView.DoorLine line) {
        JsonArray tests = new JsonArray();
        for (TestDue due : line.due()) {
            JsonObject json = new JsonObject()
                    .put("test", due.kind().name())
                    .put("overdue", due.isOverdue())
                    .put("failed", due.hasFailed());
            if (due.wasTested()) {
                json.put("lastOn", due.lastOn().toString())
                        .put("dueOn", due.dueOn().toString());
            }
            tests.add(json);
        }
        return tests;
    }

    static JsonObject test(DoorTest test) {
        return new JsonObject()
                .put("door", test.door().value())
                .put("test", test.kind().name())
                .put("result", test.passed() ? "PASSED" : "FAILED")
                .put("found", test.found())
                .put("testedOn", test.testedOn().toString())
                .put("by", test.by().value());
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
