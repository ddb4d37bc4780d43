package org.onthelatch.egress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Fobs;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Register;

/**
 * A fob was used in a way that deserves a quiet look, mostly a mistake (D100). It changes nothing at any door.
 *
 * @param holding whose fob it is, or was before it was lost
 */
public record OddUse(Kind kind, KeptEvent event, Holding holding) {
    /** For how long somebody who left may well be about with her fob (D82). */
    public static final Duration GOING = Duration.ofHours(24);

    /** Nobody gets from one door to another that has no place in common with it in this time. */
    private static final Duration TOO_QUICK = Duration.ofSeconds(5);

    /** What is odd about it. */
    public enum Kind {
        AFTER_IT_WAS_LOST,
        /** Whoever left for good a day ago has gone home: somebody else may have it. It still lets out whoever has it (D82). */
        AFTER_SHE_LEFT,
        IN_TWO_PLACES
    }

    /** Newest first. */
    public static List<OddUse> among(List<KeptEvent> events, AccessFacts facts) {
        Fobs fobs = facts.fobs();
        Register register = facts.register();
        List<OddUse> odd = new ArrayList<>();
        Map<FobToken, KeptEvent> before = new HashMap<>();
        for (KeptEvent event : events.stream()
                .filter(OddUse::wasReadAtADoor)
                .sorted(Comparator.comparing(kept -> kept.event().at()))
                .toList()) {
            FobToken fob = event.event().fobToken().orElseThrow();
            lost(fob, event, fobs).ifPresent(holding -> odd.add(0, new OddUse(Kind.AFTER_IT_WAS_LOST, event, holding)));
            left(fob, event, facts).ifPresent(holding -> odd.add(0, new OddUse(Kind.AFTER_SHE_LEFT, event, holding)));
            Optional<KeptEvent> last = Optional.ofNullable(before.put(fob, event));
            if (last.isPresent() && isTooQuick(last.get(), event, register)) {
                fobs.holdingAt(fob, event.event().at())
                        .ifPresent(holding -> odd.add(0, new OddUse(Kind.IN_TWO_PLACES, event, holding)));
            }
        }
        return odd;
    }

    private static Optional<Holding> left(FobToken fob, KeptEvent kept, AccessFacts facts) {
        Instant at = kept.event().at();
        return facts.fobs()
                .holdingAt(fob, at)
                .filter(holding -> holding.holder() instanceof Holder.OfResident her
                        && facts.resident(her.person()).stream()
                                .flatMap(access -> access.left().stream())
                                .anyMatch(left -> !at.isBefore(left.recordedAt().plus(GOING))));
    }

    private static boolean wasReadAtADoor(KeptEvent kept) {
        boolean read = kept.event().kind().isGranted() || kept.event().kind().isRefused();
        return read
                && kept.event().fobToken().isPresent()
                && kept.event().doorId().isPresent();
    }

    private static Optional<Holding> lost(FobToken fob, KeptEvent kept, Fobs fobs) {
        if (fobs.holdingAt(fob, kept.event().at()).isPresent()) {
            return Optional.empty();
        }
        return fobs.holdingsOf(fob).stream()
                .filter(holding ->
                        !holding.period().until().isAfter(kept.event().at()))
                .reduce((earlier, later) -> later)
                .filter(holding -> holding.state() == Holding.State.LOST);
    }

    /** A clock that nobody trusts shows nobody in two places. */
    private static boolean isTooQuick(KeptEvent one, KeptEvent next, Register register) {
        Optional<Door> from = one.event().doorId().flatMap(register::find);
        Optional<Door> to = next.event().doorId().flatMap(register::find);
        boolean timed = !one.timeDoubted() && !next.timeDoubted();
        return timed
                && from.isPresent()
                && to.isPresent()
                && !haveAPlaceInCommon(from.get(), to.get())
                && Duration.between(one.event().at(), next.event().at()).compareTo(TOO_QUICK) < 0;
    }

    private static boolean haveAPlaceInCommon(Door one, Door other) {
        return one.inside().equals(other.inside())
                || one.inside().equals(other.outside())
                || one.outside().equals(other.inside())
                || one.outside().equals(other.outside());
    }
}
