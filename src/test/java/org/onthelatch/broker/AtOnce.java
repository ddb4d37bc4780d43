package org.onthelatch.broker;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests that have nothing to do with each other and spend their time waiting: all attempts begin when the tests are made,
 * and each test then looks at the outcome of its own.
 */
final class AtOnce {
    private static final long GUARD_SECONDS = 120;
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "attempt");
        thread.setDaemon(true);
        return thread;
    });

    private AtOnce() {}

    static <T> DynamicTest test(String name, Callable<T> attempt, Consumer<T> expectation) {
        Future<T> outcome = THREADS.submit(attempt);
        return DynamicTest.dynamicTest(name, () -> expectation.accept(get(outcome)));
    }

    private static <T> T get(Future<T> outcome) throws Exception {
        try {
            return outcome.get(GUARD_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("the attempt could not be made", e);
        }
    }
}
