package org.onthelatch.incident;

import java.time.Instant;

/**
 * One line in the book of incidents.
 *
 * @param version counts the lines of one incident from 1, so that nobody writes over what she has not seen (D50)
 */
public record IncidentEntry(IncidentId incident, int version, Instant at, Step step) {
    public IncidentEntry {
        if (version < 1 || (version == 1) != (step instanceof Step.Opened)) {
            throw new IllegalArgumentException(
                    "an incident begins with version 1, opened, but was version %d, %s".formatted(version, step));
        }
    }
}
