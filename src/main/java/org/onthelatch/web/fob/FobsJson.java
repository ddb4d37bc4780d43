package org.onthelatch.web.fob;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.onthelatch.web.doors.DoorCount;

/** Fobs for programs. */
final class FobsJson {
    private FobsJson() {}

    static JsonObject of(FobsView view, Instant asAt) {
        JsonArray fobs = new JsonArray();
        view.lines().forEach(line -> fobs.add(of(line)));
        JsonArray without = new JsonArray();
        view.without().forEach(resident -> without.add(resident.id().value()));
        return new JsonObject()
                .put("asAt", asAt.toString())
                .put("spare", view.spare())
                .put("withoutFob", without)
                .put("fobs", fobs);
    }

    static JsonObject of(FobLine line) {
        JsonObject json = new JsonObject()
                .put("fob", line.fob().value())
                .put("state", line.tag().name());
        line.holder().ifPresent(holder -> json.put("holder", holder.id()).put("name", line.name()));
        line.since().ifPresent(since -> json.put("since", since.toString()));
        line.by().ifPresent(by -> json.put("by", by.value()));
        return json;
    }

    /** Which doors do not have the change yet. */
    static JsonObject told(DoorCount doors) {
        JsonArray lacking = new JsonArray();
        doors.lacking().forEach(door -> lacking.add(door.door().id().value()));
        return new JsonObject()
                .put("doors", doors.doors().size())
                .put("told", doors.certain())
                .put("notTold", lacking);
    }
}
