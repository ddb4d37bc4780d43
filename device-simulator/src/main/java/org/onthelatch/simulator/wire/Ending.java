package org.onthelatch.simulator.wire;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends threads without cutting off what they are writing: a device finishes what it has begun to store. */
public final class Ending {
    private static final long LONGEST_SECONDS = 3;

    private Ending() {}

    public static void of(ExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
