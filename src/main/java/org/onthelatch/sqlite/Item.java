package org.onthelatch.sqlite;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One piece of work on its way through the journal, and what is to be told to whoever asked for it. */
final class Item<R> {
    private static final Logger LOG = LoggerFactory.getLogger(Item.class);

    private final Supplier<R> work;
    private final Consumer<R> committed;
    private final Consumer<RuntimeException> failed;
    private Runnable answer;

    Item(Supplier<R> work, Consumer<R> committed, Consumer<RuntimeException> failed) {
        this.work = work;
        this.committed = committed;
        this.failed = failed;
        this.answer = () -> {
            throw new IllegalStateException("answered before it was done");
        };
    }

    /** Does the work, within the transaction. */
    void run() {
        R result = work.get();
        answer = () -> committed.accept(result);
    }

    void fail(RuntimeException why) {
        answer = () -> failed.accept(why);
    }

    /** Tells the outcome. What goes wrong in there is the receiver's own, and concerns nobody else in the queue. */
    void answer() {
        try {
            answer.run();
        } catch (RuntimeException | Error e) {
            LOG.error("a receiver of the journal's answer failed; what was committed stays committed", e);
        }
    }
}
