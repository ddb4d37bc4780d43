package org.onthelatch.doorcontroller;

import java.time.Instant;
import java.util.List;

/**
 * What a controller has said since the service started.
 *
 * @param held the list that it says it holds; none or one
 * @param heldSince when it first said so
 * @param status its last full status; none or one
 * @param connected whether it is connected, as far as the broker knows
 * @param lastHeard {@link Instant#MIN} for never
 * @param refused the last list that it refused; none or one
 */
public record Reported(
        List<DeviceStatus.Held> held,
        Instant heldSince,
        List<DeviceStatus.Online> status,
        boolean connected,
        Instant lastHeard,
        List<ListAnswer.Refused> refused) {
    static final Reported NOTHING = new Reported(List.of(), Instant.MIN, List.of(), false, Instant.MIN, List.of());

    public Reported {
        held = List.copyOf(held);
        status = List.copyOf(status);
        refused = List.copyOf(refused);
    }

    Reported holding(List<DeviceStatus.Held> now, Instant at) {
        Instant since = now.equals(held) ? heldSince : at;
        return new Reported(now, since, status, connected, at, refused);
    }

    Reported refusing(ListAnswer.Refused answer, Instant at) {
        return new Reported(held, heldSince, status, connected, at, List.of(answer));
    }

    Reported online(DeviceStatus.Online now, Instant at) {
        return new Reported(held, heldSince, List.of(now), true, at, refused).holding(now.holds(), at);
    }

    /** A will of an older session says nothing about this one. */
    Reported gone(String session) {
        boolean same = status.stream().allMatch(online -> online.session().equals(session));
        return new Reported(held, heldSince, status, connected && !same, lastHeard, refused);
    }
}
