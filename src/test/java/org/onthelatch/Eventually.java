package org.onthelatch;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits until something is so. The bound only keeps a broken build from hanging; no test is about how long it took. */
final class Eventually {
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private Eventually() {}

    static void is(String what, Supplier<Boolean> so) {
        var unused = get(what, so, yes -> yes);
    }

    /** Asks until the answer is good, and returns it. */
    static <T> T get(String what, Supplier<T> ask, Predicate<T> good) {
        long begin = System.nanoTime();
        T answer = ask.get();
        while (!good.test(answer)) {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new AssertionError("waited %s for: %s; the last answer was %s".formatted(LONGEST, what, answer));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = ask.get();
        }
        return answer;
    }
}
