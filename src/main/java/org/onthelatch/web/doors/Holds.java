package org.onthelatch.web.doors;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.doorcontroller.ControllerState;
import org.onthelatch.doorcontroller.Delivery;
import org.onthelatch.doorcontroller.Desired;

/** Whether a controller holds what it should, as far as it has said itself (D77). Only {@link Yes} may look confident. */
public sealed interface Holds {

    /** A controller speaks every minute; after three it counts as out of contact, whatever the broker believes. */
    Duration SILENT = Duration.ofMinutes(3);

    /** It says so, and it is in contact. */
    record Yes(Instant since) implements Holds {}

    /** It said so when it was last heard, and it is out of contact. {@link Instant#MIN} for never. */
    record WhenLastHeard(Instant lastHeard) implements Holds {}

    record Waiting(Instant since, boolean inContact) implements Holds {}

    record Refused(Instant since, String cause) implements Holds {}

    /** It holds all that it can; what did not fit is named. */
    record TooSmall(List<String> leftOut) implements Holds {
        public TooSmall {
            leftOut = List.copyOf(leftOut);
        }
    }

    record NothingIssued() implements Holds {}

    record NoController() implements Holds {}

    default boolean isCertain() {
        return this instanceof Yes;
    }

    static Holds of(ControllerState state, Instant now) {
        Optional<Delivery> delivery = state.delivery();
        if (delivery.isEmpty()) {
            return new NothingIssued();
        }
        boolean inContact = isInContact(state, now);
        return delivery.get()
                .match(
                        pending -> new Waiting(pending.since(), inContact),
                        inForce -> held(state, inForce, inContact),
                        rejected -> new Refused(rejected.since(), rejected.cause()));
    }

    private static Holds held(ControllerState state, Delivery.InForce inForce, boolean inContact) {
        if (!inContact) {
            return new WhenLastHeard(state.reported().lastHeard());
        }
        List<String> tooMuch = state.desired().stream()
                .map(Desired::tooMuch)
                .flatMap(List::stream)
                .toList();
        return tooMuch.isEmpty() ? new Yes(inForce.since()) : new TooSmall(tooMuch);
    }

    static boolean isInContact(ControllerState state, Instant now) {
        Instant lastHeard = state.reported().lastHeard();
        return state.reported().connected()
                && lastHeard.isAfter(Instant.MIN)
                && lastHeard.plus(SILENT).isAfter(now);
    }
}
