package org.onthelatch.doorcontroller;

import java.time.Duration;
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
 * @param broken the number, as {@code epoch/seq}, at which its log first did not fit together; "" for none
 * @param skew how far its clock is ahead of the service's; negative for behind, zero for not known
 */
public record Reported(
        List<DeviceStatus.Held> held,
        Instant heldSince,
        List<DeviceStatus.Online> status,
        boolean connected,
        Instant lastHeard,
        List<ListAnswer.Refused> refused,
        String broken,
        Duration skew) {
    static final Reported NOTHING =
            new Reported(List.of(), Instant.MIN, List.of(), false, Instant.MIN, List.of(), "", Duration.ZERO);

    public Reported {
        held = List.copyOf(held);
        status = List.copyOf(status);
        refused = List.copyOf(refused);
    }

    Reported holding(List<DeviceStatus.Held> now, Instant at) {
        Instant since = now.equals(held) ? heldSince : at;
        return new Reported(now, since, status, connected, at, refused, broken, skew);
    }

    Reported refusing(ListAnswer.Refused answer, Instant at) {
        return new Reported(held, heldSince, status, connected, at, List.of(answer), broken, skew);
    }

    /** A controller that could not read a list cannot name it: such a refusal is of the list last issued, and of no later one. */
    Reported withoutUnreadableRefusal() {
        List<ListAnswer.Refused> named =
                refused.stream().filter(answer -> !answer.version().isEmpty()).toList();
        return new Reported(held, heldSince, status, connected, lastHeard, named, broken, skew);
    }

    Reported online(DeviceStatus.Online now, Instant at) {
        return new Reported(held, heldSince, List.of(now), true, at, refused, broken, skew).holding(now.holds(), at);
    }

    Reported gone() {
        return new Reported(held, heldSince, status, false, lastHeard, refused, broken, skew);
    }

    /** A will of an older session says nothing about this one. */
    Reported gone(String session) {
        boolean same = status.stream().allMatch(online -> online.session().equals(session));
        return same ? gone() : this;
    }

    Reported skewed(Duration ahead) {
        return new Reported(held, heldSince, status, connected, lastHeard, refused, broken, ahead);
    }

    /** It was heard once, before the service started. */
    Reported heardBefore(Instant at) {
        return lastHeard.isBefore(at)
                ? new Reported(held, heldSince, status, connected, at, refused, broken, skew)
                : this;
    }

    Reported chainBroken(String number) {
        return broken.isEmpty()
                ? new Reported(held, heldSince, status, connected, lastHeard, refused, number, skew)
                : this;
    }
}
