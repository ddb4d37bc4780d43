package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.onthelatch.audit.StorageFault;

/** Waits for news of the store's health. The time is only a guard against a test that hangs. */
final class WatchedHealth implements StorageHealth {
    private static final String WORKING = "working";

    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();

    @Override
    public void failing(StorageFault why) {
        news.add(String.valueOf(why.getMessage()));
    }

    @Override
    public void working() {
        news.add(WORKING);
    }

    /** The next failure. */
    String awaitFailing() throws InterruptedException {
        String next = String.valueOf(news.poll(30, TimeUnit.SECONDS));
        assertThat(next).isNotEqualTo(WORKING);
        return next;
    }

    boolean hasMore() {
        return !news.isEmpty();
    }

    /** Skips repeated failures. */
    void awaitWorking() throws InterruptedException {
        String next = String.valueOf(news.poll(30, TimeUnit.SECONDS));
        while (!next.equals(WORKING)) {
            assertThat(next).as("news of the store").isNotEqualTo("null");
            next = String.valueOf(news.poll(30, TimeUnit.SECONDS));
        }
    }
}
