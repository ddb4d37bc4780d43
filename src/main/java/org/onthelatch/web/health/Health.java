package org.onthelatch.web.health;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.function.Supplier;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.sources.Readiness;

/** Answers what watches over the program. */
public record Health(Supplier<Readiness> readiness, Readers readers) {

    public Future<Answer> live(Ask ask) {
        return Future.succeededFuture(Answer.json(200, new JsonObject().put("status", "live")));
    }

    public Handling ready() {
        return readers.reading(ask -> answer(readiness.get()));
    }

    private static Answer answer(Readiness readiness) {
        if (readiness instanceof Readiness.Unready unready) {
            return Answer.json(503, new JsonObject().put("status", "unready").put("reason", unready.reason()));
        }
        if (readiness instanceof Readiness.Degraded degraded) {
            return Answer.json(200, new JsonObject().put("status", "degraded").put("reason", degraded.reason()));
        }
        return Answer.json(200, new JsonObject().put("status", "ready"));
    }
}
