package org.onthelatch.web.board;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.time.Instant;

/**
 * One page that follows a board. It hears at least every five seconds, ends after thirty, and is dropped when for five seconds it
 * has not taken what it was sent; meanwhile nothing piles up for it. Time passes with the looks at its board, each of which tells it
 * when it was; a clock that is put back ends it too, so that nobody looks longer by it. Used on its own event loop.
 */
final class BoardStream {
    static final Duration LIFE = Duration.ofSeconds(30);
    static final Duration ALIVE = Duration.ofSeconds(5);

    private final HttpServerResponse response;
    private final String by;
    private final Instant begun;
    private Instant checked;
    private Instant told;
    private String version;
    private boolean isDue = true;
    private boolean isBehind;
    private boolean isOver;

    /**
     * Begins it.
     *
     * @param version what its page shows; "" for not known
     * @param now when it was asked for
     */
    BoardStream(HttpServerResponse response, String by, String version, Instant now) {
        this.response = response;
        this.by = by;
        this.version = version;
        this.begun = now;
        this.checked = now;
        this.told = now;
        write(Buffer.buffer("retry: 3000\n\n"));
    }

    String by() {
        return by;
    }

    void whenClosed(Runnable then) {
        response.closeHandler(closed -> over(then));
        response.endHandler(ended -> over(then));
    }

    /**
     * What a look brought: the change if there is one for it, or that all is as it was.
     *
     * @param now when it was looked
     */
    void tell(Outgoing outgoing, Instant now) {
        if (!now.isBefore(checked.plus(ALIVE))) {
            checked = now;
            due();
        }
        if (!outgoing.now().version().equals(version)) {
            send(outgoing.from(version), outgoing.now());
        } else if (isDue && !response.writeQueueFull()) {
            write(outgoing.alive());
            isDue = false;
        }
        if (now.isBefore(told) || !now.isBefore(begun.plus(LIFE))) {
            end();
        }
        told = now;
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
            then.run();
        }
    }
}
