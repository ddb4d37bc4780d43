package org.onthelatch.web.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One answer, ready to be sent.
 *
 * @param body all of it; empty where it goes on
 * @param streaming what goes on instead of a body: one, or none
 */
public record Answer(int status, Map<String, String> headers, Buffer body, List<Streaming> streaming) {
    public Answer {
        headers = Map.copyOf(headers);
        streaming = List.copyOf(streaming);
    }

    public Answer(int status, Map<String, String> headers, Buffer body) {
        this(status, headers, body, List.of());
    }

    /** Server-sent events; never compressed, since each is small and goes to many. */
    public static Answer events(Streaming streaming) {
        Map<String, String> headers =
                Map.of("Content-Type", "text/event-stream; charset=utf-8", "Content-Encoding", "identity");
        return new Answer(200, headers, Buffer.buffer(), List.of(streaming));
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

    /**
     * Nothing was saved since somebody else was first (D50).
     *
     * @param more how it is now, under {@code latest}
     */
    public static Answer stale(String detail, JsonObject more) {
        JsonObject json = Problem.stale(detail).json().mergeIn(more);
        return of(412, "application/problem+json", json.toBuffer());
    }

    /** After a form was sent: look there with GET. */
    public static Answer seeOther(String where) {
        return new Answer(303, Map.of("Location", where), Buffer.buffer());
    }

    /** With the version that a later change names in {@code If-Match} (RFC 9110, 8.8.3). */
    public Answer version(int version) {
        return with("ETag", "\"%d\"".formatted(version));
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body, streaming);
    }
}
