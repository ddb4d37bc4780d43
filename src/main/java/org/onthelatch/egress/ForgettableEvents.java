package org.onthelatch.egress;

import java.time.Instant;
import java.util.List;
import org.onthelatch.ward.DoorId;

/** The part of the log from which content may be removed. Used on the journal's thread. */
public interface ForgettableEvents {
    /** What opened this door for a fob up to then, by the controllers' time, oldest first. */
    List<KeptEvent> opened(DoorId door, Instant until, int most);

    /**
     * Replaces the event by {@link KeptEvent#withoutContent}.
     *
     * @throws IllegalStateException if it is younger than it may be, or no opening
     */
    void forget(KeptEvent kept);
}
