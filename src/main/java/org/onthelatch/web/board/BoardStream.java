package org.onthelatch.web.board;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;

/**
 * One page that follows a board. It hears at least every five seconds, ends after thirty, and is dropped when for five seconds it
 * has not taken what it was sent; meanwhile nothing piles up for it. Used on its own event loop.
 */
final class BoardStream {
    private static final long ALIVE_MILLIS = 5_000;
    private static final long LIFE_MILLIS = 30_000;

    private final Vertx vertx;
    private final HttpServerResponse response;
    private final String by;
    private final long alive;
    private final long life;
    private String version;
    private boolean isDue = true;
    private boolean isBehind;
    private boolean isOver;

    /** @param version what its page shows; "" for not known */
    BoardStream(HttpServerResponse response, String by, String version) {
        this.vertx = Vertx.currentContext().owner();
        this.response = response;
        this.by = by;
        this.version = version;
        this.alive = vertx.setPeriodic(ALIVE_MILLIS, timer -> due());
        this.life = vertx.setTimer(LIFE_MILLIS, timer -> end());
        write(Buffer.buffer("retry: 3000\n\n"));
    }

    String by() {
        return by;
    }

    void whenClosed(Runnable then) {
        response.closeHandler(closed -> over(then));
        response.endHandler(ended -> over(then));
    }

    /** What a look brought: the change if there is one for it, or that all is as it was. */
    void tell(Outgoing outgoing) {
        if (!outgoing.now().version().equals(version)) {
            send(outgoing.from(version), outgoing.now());
        } else if (isDue && !response.writeQueueFull()) {
            write(outgoing.alive());
            isDue = false;
        }
    }

    void send(Buffer event, Shown shown) {
        if (shown.version().equals(version)) {
            return;
        }
        if (response.writeQueueFull()) {
            return; // what it shows is known: a later look sends it all that changed
        }
        write(event);
        version = shown.version();
        isDue = false;
    }

    /** Ends it properly; its page asks again at once. */
    void end() {
        if (!isOver && !response.ended() && !response.closed()) {
            var unused = response.end("event: again\ndata: again\n\n");
        }
    }

    private void due() {
        isDue = true;
        if (!response.writeQueueFull()) {
            isBehind = false;
        } else if (isBehind) {
            response.reset();
        } else {
            isBehind = true;
        }
    }

    private void write(Buffer buffer) {
        if (!isOver && !response.ended() && !response.closed()) {
            var unused = response.write(buffer);
        }
    }

    private void over(Runnable then) {
        if (!isOver) {
            isOver = true;
            vertx.cancelTimer(alive);
            vertx.cancelTimer(life);
            then.run();
        }
    }
}
