package org.onthelatch.ward;

import java.time.Instant;

/**
 * A span of time, start inclusive, end exclusive.
 *
 * @param from the first instant, or {@link Instant#MIN} for no beginning
 * @param until the first instant after it, or {@link Instant#MAX} for no end
 */
public record Period(Instant from, Instant until) {
    public static final Period ALWAYS = new Period(Instant.MIN, Instant.MAX);

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period must not end before it starts: " + from + " to " + until);
        }
    }

    public static Period from(Instant from) {
        return new Period(from, Instant.MAX);
    }

    public static Period until(Instant until) {
        return new Period(Instant.MIN, until);
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    public boolean hasBeginning() {
        return !from.equals(Instant.MIN);
    }

    public boolean hasEnd() {
        return !until.equals(Instant.MAX);
    }
}
