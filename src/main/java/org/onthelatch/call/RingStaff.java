package org.onthelatch.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptAlongside;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.RecordEgress;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/**
 * Calls staff for whoever asks at a door, in the transaction that keeps what the door reported, and ends the call when the
 * door reports that staff released it. It opens no door. Runs on the journal's thread.
 */
public final class RingStaff implements KeptAlongside {
    private static final Actor SERVICE = new Actor.Service("RingStaff");

    private final LiveCalls calls;
    private final RecentRefusals refusals;
    private final Predicate<DoorId> isExit;
    private final Function<CommandId, Optional<DoorCommand>> commands;

    /**
     * @param isExit whether a door leads off a ward or the site
     * @param commands what staff asked of a door under this id
     */
    public RingStaff(
            LiveCalls calls,
            RecentRefusals refusals,
            Predicate<DoorId> isExit,
            Function<CommandId, Optional<DoorCommand>> commands) {
        this.calls = calls;
        this.isExit = isExit;
        this.refusals = refusals;
        this.commands = commands;
    }

    @Override
    public void keep(RecordEgress.Recorded recorded, Instant now) {
        for (KeptEvent kept : recorded.kept()) {
            request(kept, now).ifPresent(request -> ring(request, now));
            if (kept.event().kind().equals(EventKind.STAFF_RELEASE)) {
                letOut(kept, now);
            }
        }
    }

    private Optional<Request> request(KeptEvent kept, Instant now) {
        EventKind kind = kept.event().kind();
        boolean third = refusals.isThird(kept, now);
        if (kept.event().doorId().isEmpty()) {
            return Optional.empty();
        }
        if (kind.equals(EventKind.EGRESS_REQUESTED)) {
            return Optional.of(new Request.Pressed(kept));
        }
        boolean notKnown = kind.equals(EventKind.FOB_UNKNOWN) || kind.equals(EventKind.FOB_REVOKED_USED);
        if (notKnown && kept.event().doorId().filter(isExit).isPresent()) {
            return Optional.of(new Request.FobNotKnown(kept));
        }
        return third ? Optional.of(new Request.RefusedOften(kept)) : Optional.empty();
    }

    private void ring(Request request, Instant now) {
        if (!calls.latest().covers(request)) {
            AuditEntry audit =
                    new AuditEntry(SERVICE, "call staff", request.id().value(), now, request.kind());
            calls.add(new CallEntry(request.id(), 1, now, new CallStep.Rang(request)), audit);
        }
    }

    /** A release at a door ends one call there: that for which it was asked, else the oldest that it can be for. */
    private void letOut(KeptEvent kept, Instant now) {
        DeviceEvent event = kept.event();
        Optional<DoorCommand> command = command(event.reason());
        List<Call> waiting = event.doorId().map(calls.latest()::openAt).orElse(List.of()).stream()
                .filter(call -> call.request().way() == event.direction().orElse(Way.OUT))
                .filter(call -> !at(kept).isBefore(call.request().since()))
                .toList();
        waiting.stream()
                .filter(call -> isAskedFor(call, event.reason()))
                .findFirst()
                .or(() ->
                        waiting.stream().filter(call -> mayBeFor(call, command)).findFirst())
                .ifPresent(call -> end(call, kept, command, now));
    }

    private Optional<DoorCommand> command(String reason) {
        return Optional.of(reason)
                .filter(text -> text.matches("[A-Za-z0-9-]{1,64}"))
                .map(CommandId::new)
                .flatMap(commands);
    }

    private static boolean isAskedFor(Call call, String reason) {
        return call.steps().stream()
                .anyMatch(entry -> entry.step() instanceof CallStep.AskedDoor asked
                        && asked.command().value().equals(reason));
    }

    /** Not for somebody else who was named. */
    private static boolean mayBeFor(Call call, Optional<DoorCommand> command) {
        List<PersonId> named = command.map(DoorCommand::action)
                .filter(DoorCommand.ReleaseOnce.class::isInstance)
                .map(action -> ((DoorCommand.ReleaseOnce) action).person())
                .orElse(List.of());
        return named.isEmpty() || call.person().map(named::contains).orElse(true);
    }

    private void end(Call call, KeptEvent kept, Optional<DoorCommand> command, Instant now) {
        CallStep step = new CallStep.LetOut(
                at(kept), command.map(DoorCommand::by).stream().toList());
        calls.add(
                new CallEntry(call.id(), call.version() + 1, now, step),
                new AuditEntry(
                        SERVICE,
                        "call answered at the door",
                        call.id().value(),
                        now,
                        kept.event().reason()));
    }

    private static Instant at(KeptEvent kept) {
        return kept.timeDoubted() ? kept.recordedAt() : kept.event().at();
    }
}
