package org.onthelatch.simulator.mqtt;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The few threads on which all devices run. */
final class Workers implements Executor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final long LONGEST_WAIT_MILLIS = 30_000;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4, task -> {
        Thread thread = new Thread(task, "simulated-devices");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void execute(Runnable task) {
        now(task);
    }

    void now(Runnable task) {
        after(0, task);
    }

    /** Within half a second, each time a little different. */
    void soon(Runnable task) {
        after(ThreadLocalRandom.current().nextLong(200, 500), task);
    }

    /** After a wait that doubles with each failure, spread so that thousands do not come at once. */
    void withJitter(int failures, Runnable task) {
        long longest = Math.min(LONGEST_WAIT_MILLIS, 500L << Math.min(failures, 6));
        after(ThreadLocalRandom.current().nextLong(longest / 2, longest), task);
    }

    void after(long millis, Runnable task) {
        try {
            var unused = threads.schedule(guarded(task), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("stopping, so nothing more is begun", e);
        }
    }

    void everySecond(Runnable task) {
        var unused = threads.scheduleAtFixedRate(guarded(task), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("a simulated device failed", e);
            }
        };
    }
}
