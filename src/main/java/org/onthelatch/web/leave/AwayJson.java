package org.onthelatch.web.leave;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.onthelatch.leave.AwayNote;

/** What was written down about a time away, for programs. */
final class AwayJson {
    private AwayJson() {}

    static JsonObject of(AwayNote note) {
        JsonObject json = new JsonObject()
                .put("at", note.at().toString())
                .put("by", note.by().value());
        if (note instanceof AwayNote.CheckedBefore check) {
            JsonArray leave = new JsonArray();
            check.leave().forEach(id -> leave.add(id.value()));
            json.put("what", "CHECK")
                    .put("leave", leave)
                    .put("looksFine", check.looksFine())
                    .put("concern", check.concern())
                    .put("fob", check.hasFob())
                    .put("phone", check.hasPhone());
            if (check.agreedBack().isBefore(Instant.MAX)) {
                json.put("agreedBack", check.agreedBack().toString());
            }
        } else if (note instanceof AwayNote.OutcomeAfter outcome) {
            json.put("what", "BACK").put("staffView", outcome.staffView()).put("herView", outcome.herView());
        } else if (note instanceof AwayNote.DidNotGo missed) {
            json.put("what", "DID_NOT_GO").put("cause", missed.cause().name()).put("words", missed.words());
        } else if (note instanceof AwayNote.LateDecision decision) {
            json.put("what", decision.what().name()).put("words", decision.words());
        }
        return json;
    }
}
