package org.onthelatch.simulator.device;

import java.util.Optional;
import org.onthelatch.simulator.accesslist.Cause;
import org.onthelatch.simulator.accesslist.Outcome;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.site.Way;

/** Which event a decision at a door makes. */
final class Movement {
    private Movement() {}

    /** The event; none for going through a free internal door without a fob, which is nobody's business. */
    static Optional<Happening> of(DoorSettings door, Way way, Presented presented, Outcome outcome) {
        boolean free = outcome.cause().filter(Cause.FREE::equals).isPresent();
        if (door.internal() && free && presented.fob().isEmpty()) {
            return Optional.empty();
        }
        Happening happening = Happening.at(door.door(), kind(way, outcome))
                .with(EventField.WAY, way)
                .withAny(EventField.FOB, presented.fob())
                .withAny(EventField.RULE, outcome.rule())
                .withAny(EventField.CAUSE, outcome.cause());
        return Optional.of(
                outcome.result() == Outcome.Result.OPEN
                        ? happening
                        : happening.withAny(EventField.ESCORT, presented.escort()));
    }

    private static EventKind kind(Way way, Outcome outcome) {
        if (outcome.cause().filter(Cause.UNKNOWN_FOB::equals).isPresent()) {
            return EventKind.FOB_UNKNOWN;
        }
        if (way == Way.IN) {
            return outcome.result() == Outcome.Result.ASK ? EventKind.ENTRY_REFUSED : EventKind.ENTRY_GRANTED;
        }
        return switch (outcome.result()) {
            case OPEN -> EventKind.EGRESS_GRANTED;
            case OPEN_WITH_ESCORT -> EventKind.EGRESS_GRANTED_WITH_ESCORT;
            case ASK -> EventKind.EGRESS_REFUSED;
        };
    }
}
