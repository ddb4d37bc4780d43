package org.onthelatch.egress;

import java.time.Instant;

/**
 * Keeps what follows from events in the very transaction that keeps them, so that neither is ever without the other. Runs
 * on the journal's thread.
 */
public interface KeptAlongside {
    KeptAlongside NOTHING = (recorded, now) -> {};

    void keep(RecordEgress.Recorded recorded, Instant now);
}
