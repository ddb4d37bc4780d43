package org.onthelatch.mqtt.link;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that does one step again and again until it is stopped. A fault of one step does not end it. */
final class LinkThread {
    private static final Logger LOG = LoggerFactory.getLogger(LinkThread.class);
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(5);

    interface Step {
        void run() throws InterruptedException;
    }

    private final Thread thread;
    private final Step step;
    private volatile boolean stopped;

    LinkThread(String name, Step step) {
        this.step = step;
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!stopped) {
            try {
                step.run();
            } catch (InterruptedException e) {
                LOG.trace("{} was interrupted", thread.getName());
            } catch (RuntimeException e) {
                LOG.error("{} failed and goes on", thread.getName(), e);
            }
        }
    }

    /** Interrupts the step that runs, starts no other, and waits for the end. */
    void stop() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
