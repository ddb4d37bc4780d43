package org.onthelatch.simulator.device;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.simulator.accesslist.AccessList;
import org.onthelatch.simulator.accesslist.Cause;
import org.onthelatch.simulator.accesslist.Evaluator;
import org.onthelatch.simulator.accesslist.Outcome;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;

/** The readers of a device's doors: what is presented is decided, paired with an escort, and recorded. */
final class Readers {
    private final ListKeeper lists;
    private final DeviceClock clock;
    private final Recorder recorder;
    private final List<EscortWait> waits = new ArrayList<>();

    Readers(ListKeeper lists, DeviceClock clock, Recorder recorder) {
        this.lists = lists;
        this.clock = clock;
        this.recorder = recorder;
    }

    DoorAnswer present(DoorSettings door, Way way, Presented presented) {
        endOverdueWaits();
        Moment here = new Moment(door, way, clock.now());
        if (door.fire() == FireRelease.FREE_EXIT && way == Way.OUT) {
            return decided(here, presented, new Outcome.OpenBecause(Cause.FREE), List.of());
        }
        return presented instanceof Presented.OneFob one
                ? oneFob(here, one)
                : decided(here, presented, decide(here, presented), List.of());
    }

    /** A door, a way and the one instant for which it is decided, recorded and answered. */
    private record Moment(DoorSettings door, Way way, Instant at) {}

    void endOverdueWaits() {
        List<EscortWait> over =
                waits.stream().filter(wait -> wait.isOver(clock.tick())).toList();
        waits.removeAll(over);
        over.forEach(wait -> recorder.record(wait.timeout().withAny(EventField.LIST_VERSION, lists.version())));
    }

    /** Ends the waits at a door that has been released, without an event. */
    void dropWaits(DoorId door) {
        waits.removeIf(wait -> wait.door().equals(door));
    }

    private DoorAnswer oneFob(Moment here, Presented.OneFob presented) {
        Optional<EscortWait> waiting = waits.stream()
                .filter(wait -> wait.isAt(here.door().door(), here.way()))
                .findFirst();
        waiting.ifPresent(waits::remove);
        return waiting.filter(wait -> !wait.fob().equals(presented.token()))
                .map(wait -> pair(here, wait, presented))
                .orElseGet(() -> alone(here, presented, List.of()));
    }

    private DoorAnswer pair(Moment here, EscortWait wait, Presented.OneFob second) {
        Presented both = new Presented.WithEscort(wait.fob(), second.token());
        Outcome outcome = decide(here, both);
        List<Event> recorded = record(here, both, outcome);
        boolean herOwnDecision = outcome.result() == Outcome.Result.ASK && isResident(second.token());
        return herOwnDecision ? alone(here, second, recorded) : new DoorAnswer.Decided(outcome, recorded, here.at());
    }

    private DoorAnswer alone(Moment here, Presented.OneFob presented, List<Event> before) {
        Outcome outcome = decide(here, presented);
        if (outcome.cause().filter(Cause.ESCORT_NEEDED::equals).isEmpty()) {
            return decided(here, presented, outcome, before);
        }
        Instant until = clock.tick().plus(EscortWait.LENGTH);
        waits.add(new EscortWait(here.door().door(), here.way(), presented.token(), outcome, until));
        return new DoorAnswer.Waiting(outcome, EscortWait.LENGTH, here.at());
    }

    private DoorAnswer decided(Moment here, Presented presented, Outcome outcome, List<Event> before) {
        List<Event> recorded = new ArrayList<>(before);
        recorded.addAll(record(here, presented, outcome));
        return new DoorAnswer.Decided(outcome, recorded, here.at());
    }

    private Outcome decide(Moment here, Presented presented) {
        return lists.held()
                .map(list ->
                        Evaluator.decide(list, here.door().door(), here.way(), presented, here.at(), lists.isStale()))
                .orElseGet(() -> Evaluator.withoutList(here.way()));
    }

    private boolean isResident(FobToken token) {
        Optional<AccessList> list = lists.held();
        return list.isPresent() && list.get().isResident(token);
    }

    private List<Event> record(Moment here, Presented presented, Outcome outcome) {
        return Movement.of(here.door(), here.way(), presented, outcome)
                .map(happening -> happening.withAny(EventField.LIST_VERSION, lists.version()))
                .map(happening -> recorder.record(happening, here.at()))
                .map(List::of)
                .orElse(List.of());
    }
}
