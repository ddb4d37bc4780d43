package org.onthelatch.doorcontroller;

/**
 * What a controller can hold, as it reports.
 *
 * @param maxListBytes the longest envelope it takes
 * @param maxFobs the most fobs it can list
 */
public record Capability(int maxListBytes, int maxFobs) {
    /** Before a controller has reported: the contract's own limit. */
    public static final Capability UNREPORTED = new Capability(512 * 1024, Integer.MAX_VALUE);
}
