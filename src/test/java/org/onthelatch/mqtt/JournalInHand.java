package org.onthelatch.mqtt;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onthelatch.audit.Journal;
import org.onthelatch.audit.StorageFault;

/** A journal whose commits a test holds back or lets fail. */
final class JournalInHand implements Journal, AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final AtomicInteger failures = new AtomicInteger();
    private final Semaphore commits = new Semaphore(Integer.MAX_VALUE);

    private volatile CountDownLatch held = new CountDownLatch(0);

    @Override
    public <R> void write(Supplier<R> work, Consumer<R> committed, Consumer<RuntimeException> failed) {
        thread.execute(() -> run(work, committed, failed));
    }

    private <R> void run(Supplier<R> work, Consumer<R> committed, Consumer<RuntimeException> failed) {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            failed.accept(new StorageFault("could not commit", new IllegalStateException("the disk is full")));
            return;
        }
        R result;
        try {
            result = work.get();
        } catch (RuntimeException e) {
            failed.accept(e);
            return;
        }
        held.countDown();
        commits.acquireUninterruptibly();
        commits.release();
        committed.accept(result);
    }

    void failNext(int times) {
        failures.set(times);
    }

    /** No commit reaches the disk until {@link #letCommit}. */
    void holdCommits() {
        held = new CountDownLatch(1);
        commits.drainPermits();
    }

    /** Waits until a transaction is written and only its commit is missing. */
    void awaitHeld() throws InterruptedException {
        if (!held.await(90, TimeUnit.SECONDS)) {
            throw new AssertionError("nothing was written within 20 s");
        }
    }

    void letCommit() {
        commits.release(Integer.MAX_VALUE);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
