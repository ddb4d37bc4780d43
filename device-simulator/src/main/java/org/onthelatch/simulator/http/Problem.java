package org.onthelatch.simulator.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.onthelatch.simulator.wire.StrictJson;

/** A request that cannot be done, answered as a problem document (RFC 9457). */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final transient ObjectNode extension;

    private Problem(int status, String title, String detail, ObjectNode extension) {
        super(detail);
        this.status = status;
        this.title = title;
        this.extension = extension;
    }

    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, StrictJson.newObject());
    }

    /** A member of the request that is not as it should be. */
    static Problem field(String field, String expected, String came) {
        return new Problem(
                400,
                "A field is not as it should be",
                "%s: expected %s, came %s".formatted(field, expected, came),
                StrictJson.newObject()
                        .put("field", field)
                        .put("expected", expected)
                        .put("came", came));
    }

    int status() {
        return status;
    }

    ObjectNode toJson() {
        ObjectNode json = StrictJson.newObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", getMessage());
        json.setAll(extension);
        return json;
    }
}
