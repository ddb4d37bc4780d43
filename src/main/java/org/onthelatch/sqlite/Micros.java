package org.onthelatch.sqlite;

import java.time.Instant;

/** Times as the columns hold them; see the first migration. */
final class Micros {
    private static final long PER_SECOND = 1_000_000;

    private Micros() {}

    /** Whole microseconds since 1970, rounded down; the least or greatest number for what lies beyond. */
    static long of(Instant at) {
        try {
            return Math.addExact(Math.multiplyExact(at.getEpochSecond(), PER_SECOND), at.getNano() / 1_000);
        } catch (ArithmeticException e) {
            return at.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }
}
