package org.onthelatch.web.board;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/** What a look brought, made into bytes once for all who follow. Used on one event loop. */
final class Outgoing {
    private final Shown before;
    private final Shown now;
    private @Nullable Buffer step;
    private @Nullable Buffer whole;

    Outgoing(Shown before, Shown now) {
        this.before = before;
        this.now = now;
    }

    Shown now() {
        return now;
    }

    /** For a page that shows this version. */
    Buffer from(String version) {
        if (version.equals(before.version())) {
            step = step == null ? Change.between(before, now).event() : step;
            return step;
        }
        whole = whole == null ? new Change(now).event() : whole;
        return whole;
    }

    /** Nothing changed, and it is this late. */
    Buffer alive() {
        return Buffer.buffer("event: alive\ndata: " + now.asAt() + "\n\n");
    }
}
