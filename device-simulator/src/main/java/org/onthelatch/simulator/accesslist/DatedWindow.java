package org.onthelatch.simulator.accesslist;

import java.time.Instant;
import java.time.ZoneId;

/** Open from one moment, inclusive, until another, exclusive. */
record DatedWindow(Instant from, Instant until) implements Window {
    static final DatedWindow ALWAYS = new DatedWindow(Instant.MIN, Instant.MAX);

    @Override
    public boolean isOpen(Instant at, ZoneId zone) {
        return holds(at);
    }

    boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
