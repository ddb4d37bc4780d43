package org.onthelatch.simulator.mqtt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets only so many connect at a time; the rest wait in the order in which they came. A thousand handshakes at once take
 * each other's time until a broker gives them up.
 */
final class Turnstile {
    private final Deque<Supplier<CompletionStage<?>>> waiting = new ArrayDeque<>();
    private int free;

    /** @param width how many at a time, at least 1 */
    Turnstile(int width) {
        if (width < 1) {
            throw new IllegalArgumentException("at least 1 must be let in at a time, but was " + width);
        }
        this.free = width;
    }

    /** Begins an attempt at once or when another has ended, well or not. */
    void enter(Supplier<CompletionStage<?>> attempt) {
        synchronized (this) {
            if (free == 0) {
                waiting.add(attempt);
                return;
            }
            free--;
        }
        begin(attempt);
    }

    private void begin(Supplier<CompletionStage<?>> attempt) {
        CompletionStage<?> begun;
        try {
            begun = attempt.get();
        } catch (RuntimeException e) {
            left();
            throw e;
        }
        var unused = begun.whenComplete((result, failure) -> left());
    }

    private void left() {
        next().ifPresent(this::begin);
    }

    private synchronized Optional<Supplier<CompletionStage<?>>> next() {
        @Nullable Supplier<CompletionStage<?>> next = waiting.poll();
        if (next == null) {
            free++;
        }
        return Optional.ofNullable(next);
    }
}
