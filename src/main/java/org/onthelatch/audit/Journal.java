package org.onthelatch.audit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one queue through which everything is written. Work runs on the journal's own thread, one item after the other, in
 * a transaction that it may share with its neighbours; its stores may be used nowhere else.
 */
public interface Journal {
    /**
     * Queues work and returns at once.
     *
     * @param committed receives the work's result after the commit has reached the disk
     * @param failed receives why nothing of this work was kept: a fault of the work itself, or of the storage
     */
    <R> void write(Supplier<R> work, Consumer<R> committed, Consumer<RuntimeException> failed);
}
