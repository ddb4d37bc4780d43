package org.onthelatch.simulator.device;

import java.time.Duration;
import java.time.Instant;
import org.onthelatch.simulator.accesslist.Outcome;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;

/** A person at a door whose escort's fob has to follow. */
record EscortWait(DoorId door, Way way, FobToken fob, Outcome outcome, Instant until) {
    static final Duration LENGTH = Duration.ofSeconds(15);

    boolean isAt(DoorId otherDoor, Way otherWay) {
        return door.equals(otherDoor) && way == otherWay;
    }

    boolean isOver(Instant tick) {
        return !tick.isBefore(until);
    }

    Happening timeout() {
        return Happening.at(door, EventKind.ESCORT_PAIR_TIMEOUT)
                .with(EventField.WAY, way)
                .with(EventField.FOB, fob)
                .withAny(EventField.RULE, outcome.rule())
                .with(EventField.CAUSE, "ESCORT_TIMEOUT");
    }
}
