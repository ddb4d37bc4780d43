package org.onthelatch.web.http;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** The body of what a program sends. */
public final class JsonBody {
    private JsonBody() {}

    /** @throws Declined if it is no JSON object; nothing was saved then */
    public static JsonObject of(Ask ask) {
        return of(ask, "Nothing was saved");
    }

    /**
     * @param nothing what did not happen, in a sentence
     * @throws Declined if it is no JSON object
     */
    public static JsonObject of(Ask ask, String nothing) {
        try {
            return new JsonObject(ask.body());
        } catch (DecodeException | ClassCastException e) {
            throw new Declined(new Problem(
                    400,
                    "NOT_JSON",
                    nothing,
                    "The body must be a JSON object.",
                    List.of(new Fault("body", "a JSON object", ask.body().length() + " bytes of something else"))));
        }
    }
}
