package org.onthelatch.doorcontroller;

import java.util.Comparator;

/**
 * The version of a controller's list. A restored service opens a new generation, so that it is heard again.
 *
 * @param generation from 1
 * @param n counts the lists of one controller in a generation from 1
 */
public record ListVersion(long generation, long n) implements Comparable<ListVersion> {
    private static final Comparator<ListVersion> ORDER =
            Comparator.comparingLong(ListVersion::generation).thenComparingLong(ListVersion::n);

    public ListVersion {
        if (generation < 1 || n < 1) {
            throw new IllegalArgumentException(
                    "list version must be 1.1 or more, but was %d.%d".formatted(generation, n));
        }
    }

    public ListVersion next() {
        return new ListVersion(generation, n + 1);
    }

    @Override
    public int compareTo(ListVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return generation + "." + n;
    }
}
