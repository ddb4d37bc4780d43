package org.onthelatch.web.hold;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.onthelatch.legalstatus.HoldClock;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.status.StatusSeen;

/** Holds as JSON. */
final class HoldJson {
    private HoldJson() {}

    static JsonObject of(PersonId person, LegalHistory legal, HeldDoors doors, Instant now) {
        JsonArray all = new JsonArray();
        legal.standings().stream()
                .filter(standing -> HoldingPower.of(standing.status().code()).isPresent())
                .forEach(standing -> all.add(new JsonObject()
                        .put("id", standing.authority().id().value())
                        .put("power", standing.status().code().value())
                        .put("startedAt", standing.authority().period().from().toString())
                        .put("endsAt", standing.authority().period().until().toString())
                        .put("endedAt", standing.period().until().toString())
                        .put("reference", standing.authority().reference())
                        .put("recordedBy", standing.authority().recordedBy().value())
                        .put("recordedAt", standing.authority().recordedAt().toString())));
        JsonArray exits = new JsonArray();
        doors.exits()
                .forEach(exit -> exits.add(new JsonObject()
                        .put("door", exit.door().door().id().value())
                        .put("state", exit.state().name())
                        .put("sentence", exit.sentence())));
        boolean running = HoldClock.at(legal, now).isPresent();
        return new JsonObject()
                .put("person", person.value())
                .put("asAt", now.toString())
                .put("basedOn", StatusSeen.id(legal, now))
                .put("running", running)
                .put("doors", running ? doors.whileHeld() : doors.afterHold())
                .put("exits", exits)
                .put("holds", all);
    }
}
