package org.onthelatch.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onthelatch.audit.Journal;
import org.onthelatch.audit.StorageFault;

/** Does the work on a thread of its own, and can be told to fail. */
final class OneThreadJournal implements Journal, AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private volatile boolean failing;

    void fail(boolean now) {
        failing = now;
    }

    @Override
    public <R> void write(Supplier<R> work, Consumer<R> committed, Consumer<RuntimeException> failed) {
        thread.execute(() -> {
            R result;
            try {
                if (failing) {
                    throw new StorageFault("could not write", new IllegalStateException("the disk is full"));
                }
                result = work.get();
            } catch (RuntimeException e) {
                failed.accept(e);
                return;
            }
            committed.accept(result);
        });
    }

    /** Waits until what was queued is done. */
    void flush() {
        CompletableFuture.runAsync(() -> {}, thread).join();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
