package org.onthelatch.audit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** A journal that does everything at once, on the caller's thread. It cannot undo what failing work has done. */
public final class DirectJournal implements Journal {
    @Override
    public <R> void write(Supplier<R> work, Consumer<R> committed, Consumer<RuntimeException> failed) {
        R result;
        try {
            result = work.get();
        } catch (RuntimeException e) {
            quietly(() -> failed.accept(e));
            return;
        }
        quietly(() -> committed.accept(result));
    }

    /** What goes wrong in an answer is the receiver's own. */
    private static void quietly(Runnable answer) {
        try {
            answer.run();
        } catch (RuntimeException e) {
            Thread.currentThread()
                    .getThreadGroup()
                    .uncaughtException(Thread.currentThread(), new IllegalStateException("an answer failed", e));
        }
    }
}
