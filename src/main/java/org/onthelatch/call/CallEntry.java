package org.onthelatch.call;

import java.time.Instant;

/**
 * One line in the book of calls.
 *
 * @param version counts the lines of one call from 1
 */
public record CallEntry(CallId call, int version, Instant at, CallStep step) {
    public CallEntry {
        if (version < 1 || (version == 1) != (step instanceof CallStep.Rang)) {
            throw new IllegalArgumentException(
                    "a call begins with version 1, rang, but was version %d, %s".formatted(version, step));
        }
    }
}
