package org.onthelatch.web.http;

import io.vertx.core.http.HttpServerResponse;

/** An answer that goes on: it writes when there is something to say, and ends the response itself. */
public interface Streaming {
    /** Begins; runs on the response's event loop, after its headers are set. */
    void begin(HttpServerResponse response);
}
