package org.onthelatch.simulator.mqtt;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The few threads on which all devices run. */
final class Workers implements Executor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final long LONGEST_WAIT_MILLIS = 30_000;

    private static final long SECONDS_TO_CLOSE = 5;

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(4, task -> {
        Thread thread = new Thread(task, "simulated-devices");
        thread.setDaemon(true);
        return thread;
    });

    Workers() {
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

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

    /** Lets what has begun end, uninterrupted, so that no device writes to its memory after this. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                LOG.warn("the simulated devices did not come to rest within {} s", SECONDS_TO_CLOSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
