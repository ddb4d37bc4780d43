package org.onthelatch.running;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onthelatch.command.Setup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line to the doors while it is being opened: a broker of our own takes seconds, in which the store opens too. */
public final class OpeningLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpeningLine.class);

    private final CompletableFuture<BrokerLine> line;
    private final AtomicBoolean closed = new AtomicBoolean();

    private OpeningLine(CompletableFuture<BrokerLine> line) {
        this.line = line;
    }

    /** Returns at once. */
    public static OpeningLine begin(Setup setup) {
        return new OpeningLine(CompletableFuture.supplyAsync(
                () -> BrokerLine.open(setup), task -> new Thread(task, "opening the line").start()));
    }

    /**
     * Waits until it is open.
     *
     * @throws RuntimeException if the broker cannot start, or a certificate cannot be read, saying why
     */
    public BrokerLine opened() {
        try {
            return line.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw e;
        }
    }

    /** Waits until it is open, and closes it. Closing it again does nothing, nor does closing one that never opened. */
    @Override
    public void close() {
        if (closed.getAndSet(true)
                || !line.handle((opened, fault) -> fault == null).join()) {
            return;
        }
        try {
            line.join().open().close();
        } catch (Exception e) {
            LOG.warn("the broker did not stop in order", e);
        }
    }
}
