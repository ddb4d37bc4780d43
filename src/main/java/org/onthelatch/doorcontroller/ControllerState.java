package org.onthelatch.doorcontroller;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.ward.DeviceId;

/**
 * Desired beside reported for one controller; everything heard or sent makes the next state. Immutable.
 *
 * @param uncheckedSince since when facts have changed without anyone having worked out yet whether this controller needs
 *     another list; {@link Instant#MAX} if that is settled
 */
public record ControllerState(DeviceId controller, List<Desired> desired, Reported reported, Instant uncheckedSince) {
    public ControllerState {
        desired = List.copyOf(desired);
    }

    public static ControllerState unheard(DeviceId controller) {
        return new ControllerState(controller, List.of(), Reported.NOTHING, Instant.MAX);
    }

    ControllerState unchecked(Instant since) {
        return new ControllerState(controller, desired, reported, since);
    }

    /** The list it should hold; none before the first was issued. */
    public Optional<IssuedList> wanted() {
        return desired.stream().findFirst().map(Desired::list);
    }

    /** Whether it says that it holds what it should, and what it should hold is worked out. */
    public boolean holdsWanted() {
        return uncheckedSince.equals(Instant.MAX) && holdsIssued();
    }

    /** Whether it says that it holds the list that it was last issued. */
    boolean holdsIssued() {
        return wanted().isPresent() && reported.held().stream().anyMatch(held -> isEnough(held, wanted().get()));
    }

    private static boolean isEnough(DeviceStatus.Held held, IssuedList list) {
        return held.contentHash().equals(list.contentHash()) && held.version().compareTo(list.version()) >= 0;
    }

    public Capability capability() {
        return reported.status().stream()
                .findFirst()
                .map(DeviceStatus.Online::capability)
                .orElse(Capability.UNREPORTED);
    }

    /** How far the wanted list has got; none before the first was issued. */
    public Optional<Delivery> delivery() {
        return desired.stream().findFirst().map(this::delivery);
    }

    private Delivery delivery(Desired wanted) {
        ListVersion version = wanted.list().version();
        if (holdsIssued() && !holdsWanted()) {
            return new Delivery.Pending(version, uncheckedSince, wanted.lastSentAt());
        }
        if (holdsWanted()) {
            Duration took = Duration.between(wanted.list().issuedAt(), reported.heldSince());
            return new Delivery.InForce(version, reported.heldSince(), took.isNegative() ? Duration.ZERO : took);
        }
        Optional<ListAnswer.Refused> refusal = reported.refused().stream()
                .filter(refused -> refused.isOf(version))
                .findFirst();
        return refusal.isPresent()
                ? new Delivery.Rejected(
                        version, differsSince(wanted), refusal.get().cause())
                : new Delivery.Pending(version, differsSince(wanted), wanted.lastSentAt());
    }

    private Instant differsSince(Desired wanted) {
        boolean lostIt = reported.heldSince().isAfter(wanted.since());
        return lostIt ? reported.heldSince() : wanted.since();
    }

    ControllerState issued(IssuedList list, List<String> tooMuch) {
        Instant since = desired.stream()
                .filter(before -> !holdsIssued())
                .map(Desired::since)
                .findFirst()
                .orElse(list.issuedAt());
        return new ControllerState(
                controller,
                List.of(new Desired(list, since, Instant.MIN, tooMuch)),
                reported.withoutUnreadableRefusal(),
                uncheckedSince);
    }

    ControllerState sent(Instant now) {
        List<Desired> sent = desired.stream().map(wanted -> wanted.sent(now)).toList();
        return new ControllerState(controller, sent, reported, uncheckedSince);
    }

    ControllerState answered(ListAnswer answer, Instant now) {
        if (answer instanceof ListAnswer.Applied applied) {
            DeviceStatus.Held held = new DeviceStatus.Held(applied.version(), applied.contentHash());
            return new ControllerState(controller, desired, reported.holding(List.of(held), now), uncheckedSince);
        }
        return new ControllerState(
                controller, desired, reported.refusing((ListAnswer.Refused) answer, now), uncheckedSince);
    }

    ControllerState heard(DeviceStatus status, Instant now) {
        if (status instanceof DeviceStatus.Online online) {
            return new ControllerState(controller, desired, reported.online(online, now), uncheckedSince);
        }
        return new ControllerState(controller, desired, reported.gone(status.session()), uncheckedSince);
    }

    ControllerState gone() {
        return new ControllerState(controller, desired, reported.gone(), uncheckedSince);
    }

    ControllerState skewed(Duration ahead) {
        return new ControllerState(controller, desired, reported.skewed(ahead), uncheckedSince);
    }

    ControllerState heardBefore(Instant at) {
        return new ControllerState(controller, desired, reported.heardBefore(at), uncheckedSince);
    }

    ControllerState chainBroken(String number) {
        return new ControllerState(controller, desired, reported.chainBroken(number), uncheckedSince);
    }
}
