package org.onthelatch.simulator.accesslist;

/**
 * How much of a list a device can hold.
 *
 * @param maxFobs fobs in its table
 * @param maxListBytes bytes of the list with its envelope
 */
public record ListLimits(int maxFobs, int maxListBytes) {
    public ListLimits {
        if (maxFobs < 0 || maxListBytes < 0) {
            throw new IllegalArgumentException(
                    "limits cannot be negative, but were %d fobs and %d bytes".formatted(maxFobs, maxListBytes));
        }
    }
}
