package org.onthelatch.web.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** One answer, ready to be sent. */
public record Answer(int status, Map<String, String> headers, Buffer body) {
    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer of(int status, String type, Buffer body) {
        return new Answer(status, Map.of("Content-Type", type), body);
    }

    public static Answer html(int status, String html) {
        return of(status, "text/html; charset=utf-8", Buffer.buffer(html));
    }

    public static Answer json(int status, JsonObject json) {
        return of(status, "application/json", json.toBuffer());
    }

    public static Answer problem(Problem problem) {
        return of(problem.status(), "application/problem+json", problem.json().toBuffer());
    }

    /** After a form was sent: look there with GET. */
    public static Answer seeOther(String where) {
        return new Answer(303, Map.of("Location", where), Buffer.buffer());
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }
}
