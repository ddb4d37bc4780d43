package org.onthelatch.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the commands share: how they stop, and how they say that they cannot start. */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private Commands() {}

    /** Closed in the opposite order of their opening, each whether or not the one before it could be. */
    public static final class Open implements AutoCloseable {
        private final List<AutoCloseable> parts = new ArrayList<>();

        public synchronized <T extends AutoCloseable> T add(T part) {
            parts.add(part);
            return part;
        }

        @Override
        public synchronized void close() {
            for (int i = parts.size() - 1; i >= 0; i--) {
                try {
                    parts.get(i).close();
                } catch (Exception e) {
                    LOG.warn(
                            "could not stop {} in order",
                            parts.get(i).getClass().getSimpleName(),
                            e);
                }
            }
            parts.clear();
        }
    }

    /** Ctrl-C or a signal to end, heard from the moment this is made; make it before saying that one may stop. */
    public static final class Stop {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch done = new CountDownLatch(1);

        public static Stop onSignal() {
            Stop stop = new Stop();
            if (!Signals.onEnd(stop.asked::countDown)) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    stop.asked.countDown();
                    await(stop.done);
                }));
            }
            return stop;
        }

        /** Waits until it is asked for, then closes everything and lets the process end. */
        public void thenClose(Open open) {
            await(asked);
            open.close();
            done.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Why something could not start, as one line for whoever typed the command. */
    public static String why(RuntimeException fault) {
        return fault.getMessage() == null ? fault.toString() : fault.getMessage();
    }
}
