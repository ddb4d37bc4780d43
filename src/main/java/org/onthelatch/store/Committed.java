package org.onthelatch.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.onthelatch.audit.Journal;

/** Writes and waits for the commit: for commands and the start, never for a request. */
public final class Committed {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Committed() {}

    /** @throws RuntimeException the fault for which nothing was kept */
    public static <R> R write(Journal journal, Supplier<R> work) {
        CompletableFuture<R> result = new CompletableFuture<>();
        journal.write(work, result::complete, result::completeExceptionally);
        try {
            return result.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("the journal did not answer within " + LONGEST, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing", e);
        }
    }
}
