package org.onthelatch.egress;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.egress.DecisionContext.LevelThen;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/** Works out what stood behind an event when it happened (D51). */
final class FreezeContext {
    private final AccessFacts facts;

    FreezeContext(AccessFacts facts) {
        this.facts = facts;
    }

    DecisionContext of(DeviceEvent event, Instant at) {
        if (event.fobToken().isEmpty()) {
            return new DecisionContext.Nobody();
        }
        Optional<Holding> holding = facts.fobs().holdingAt(event.fobToken().get(), at);
        if (holding.isEmpty()) {
            return new DecisionContext.UnknownFob();
        }
        Holder holder = holding.get().holder();
        if (holder instanceof Holder.OfStaff staff) {
            return new DecisionContext.OfStaff(staff.staff());
        }
        if (holder instanceof Holder.OfVisitor visitor) {
            return new DecisionContext.OfVisitor(visitor.visitor());
        }
        return resident(event, (Holder.OfResident) holder, at);
    }

    private DecisionContext resident(DeviceEvent event, Holder.OfResident holder, Instant at) {
        ResidentAccess access = facts.resident(holder.person()).orElseThrow();
        LevelThen then = access.levels()
                .inForceAt(at)
                .<LevelThen>map(level -> assessed(level, at))
                .orElse(new LevelThen.NotAssessed());
        Optional<Decision> decision = decision(event, holder, at);
        return new DecisionContext.OfResident(
                holder.person(),
                then,
                access.legal().statusAt(at).code(),
                decision.map(Decision::reason).orElse(org.onthelatch.accesslist.Reason.NO_CONTROLLER),
                decision.map(expected -> agrees(event, expected)).orElse(true));
    }

    private static LevelThen assessed(InForce level, Instant at) {
        return new LevelThen.Assessed(
                level.level(),
                level.assessment().version(),
                level.assessment().decidedBy(),
                at.isBefore(level.assessment().reviewDueAt()));
    }

    private Optional<Decision> decision(DeviceEvent event, Holder holder, Instant at) {
        Optional<DoorId> door =
                event.doorId().filter(id -> facts.register().find(id).isPresent());
        Optional<Way> way = event.direction();
        return door.isPresent() && way.isPresent()
                ? Optional.of(new Decide(facts).at(door.get(), way.get(), new Credential.FobOf(holder), at))
                : Optional.empty();
    }

    private static boolean agrees(DeviceEvent event, Decision expected) {
        if (event.kind().isGranted()) {
            return expected.match(open -> true, escorted -> !isAloneOutward(event), ask -> false);
        }
        return !event.kind().isRefused() || !(expected instanceof Decision.Open);
    }

    /** Let out without the escort whom every rule asks for. */
    private static boolean isAloneOutward(DeviceEvent event) {
        return event.kind().equals(EventKind.EGRESS_GRANTED) && event.escort().isEmpty();
    }
}
