package org.onthelatch.web.explain;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.web.words.Why;

/** What a door does and why, for programs. */
public final class DecisionJson {
    private DecisionJson() {}

    public static JsonObject of(Decision decision) {
        JsonArray rules = new JsonArray();
        decision.rule().forEach(rule -> rules.add(rule.value()));
        return new JsonObject()
                .put("decision", decision.match(open -> "OPEN", escort -> "OPEN_WITH_ESCORT", ask -> "ASK_STAFF"))
                .put("reason", decision.reason().name())
                .put("sentence", Why.of(decision.reason()).sentence())
                .put("rules", rules);
    }
}
