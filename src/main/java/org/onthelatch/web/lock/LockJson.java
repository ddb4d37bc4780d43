package org.onthelatch.web.lock;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.onthelatch.restriction.EmergencyLock;

/** A secured exit as JSON. */
public final class LockJson {
    private LockJson() {}

    public static JsonObject of(LockedDoor door) {
        EmergencyLock lock = door.lock();
        JsonArray confirmed = new JsonArray();
        lock.confirmed()
                .forEach(again -> confirmed.add(new JsonObject()
                        .put("by", again.by().value())
                        .put("at", again.at().toString())
                        .put("until", again.until().toString())
                        .put("reason", again.reason())));
        JsonObject json = new JsonObject()
                .put("door", lock.door().value())
                .put("from", lock.period().from().toString())
                .put("until", lock.period().until().toString())
                .put("by", lock.by().value())
                .put("reason", lock.reason())
                .put("told", lock.told())
                .put("confirmed", confirmed)
                .put("state", door.state().name())
                .put("sentence", door.sentence());
        lock.ended().forEach(ending -> json.put("endedBy", ending.by().value()));
        return json;
    }
}
