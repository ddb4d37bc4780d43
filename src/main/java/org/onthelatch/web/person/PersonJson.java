package org.onthelatch.web.person;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.measure.AssessmentToDoors;
import org.onthelatch.web.assess.AssessmentJson;
import org.onthelatch.web.board.BoardJson;
import org.onthelatch.web.doors.DoorsJson;
import org.onthelatch.web.explain.DecisionJson;

/** A person's record for programs. */
final class PersonJson {
    private PersonJson() {}

    static JsonObject of(PersonRecord record) {
        JsonObject json = new JsonObject()
                .put("person", record.resident().id().value())
                .put("name", record.resident().name())
                .put("age", record.resident().age())
                .put("nhsNumber", record.resident().nhsNumber())
                .put("ward", record.ward().id().value())
                .put("room", record.resident().roomName())
                .put("asAt", record.asAt().toString())
                .put("version", record.latestVersion());
        if (record.left().isEmpty()) {
            json.put("place", BoardJson.place(record.place(), record.asAt()));
        }
        record.left()
                .forEach(left -> json.put(
                        "left",
                        new JsonObject()
                                .put("kind", left.kind().name())
                                .put("at", left.at().toString())));
        record.level()
                .forEach(level -> json.put(
                        "level",
                        new JsonObject()
                                .put("level", level.level().name())
                                .put("cause", level.cause().name())
                                .put("assessment", AssessmentJson.of(level.assessment()))));
        record.review().forEach(review -> json.put("review", BoardJson.review(review)));
        record.legal().forEach(standing -> json.put("legalStatus", standing(standing, record)));
        JsonArray doors = new JsonArray();
        record.doors()
                .forEach(door -> doors.add(new JsonObject()
                        .put("door", door.hold().door().id().value())
                        .put("delivery", DoorsJson.hold(door.hold().holds()))
                        .put("mode", door.hold().mode())
                        .put("wayOut", DecisionJson.of(door.now()))));
        JsonArray notHeld = new JsonArray();
        record.notHeld().forEach(door -> notHeld.add(door.value()));
        return json.put("doors", doors).put("notHeld", notHeld).put("reachedDoors", reached(record));
    }

    private static JsonArray reached(PersonRecord record) {
        JsonArray reached = new JsonArray();
        for (AssessmentToDoors decision : record.history()) {
            if (!decision.lists().isEmpty()) {
                JsonObject json = new JsonObject()
                        .put("version", decision.assessment().version())
                        .put("controllers", decision.lists().size());
                decision.everywhereAt().ifPresent(at -> json.put("everywhereAt", at.toString()));
                decision.took().ifPresent(took -> json.put("seconds", took.toSeconds()));
                reached.add(json);
            }
        }
        return reached;
    }

    private static JsonObject standing(Standing standing, PersonRecord record) {
        JsonObject json = new JsonObject()
                .put("status", standing.status().code().value())
                .put("words", standing.status().words())
                .put("givesPowerToHold", standing.status().givesPowerToHold())
                .put("reference", standing.authority().reference());
        if (standing.period().hasBeginning()) {
            json.put("from", standing.period().from().toString());
        }
        if (standing.period().hasEnd()) {
            json.put("until", standing.period().until().toString());
        }
        record.after().forEach(next -> json.put("then", next.status().code().value()));
        return json;
    }
}
