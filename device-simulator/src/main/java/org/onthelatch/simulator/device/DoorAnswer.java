package org.onthelatch.simulator.device;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onthelatch.simulator.accesslist.Outcome;

/** What a door did when someone came to it. */
public sealed interface DoorAnswer {
    /** The device's time for which it decided; an event that this made has the same. */
    Instant at();

    /**
     * It decided.
     *
     * @param recorded the events that this made; the last one is this person's
     */
    record Decided(Outcome outcome, List<Event> recorded, Instant at) implements DoorAnswer {
        public Decided {
            recorded = List.copyOf(recorded);
        }
    }

    /**
     * It waits for an escort's fob.
     *
     * @param outcome what it would be without one
     */
    record Waiting(Outcome outcome, Duration length, Instant at) implements DoorAnswer {}

    /** It stands released, so nothing is decided and nothing recorded. */
    record Released(ReleaseCause by, Instant at) implements DoorAnswer {}

    /** It has no power, is locked by its wiring, and shows nothing. */
    record WithoutPower(Instant at) implements DoorAnswer {}
}
