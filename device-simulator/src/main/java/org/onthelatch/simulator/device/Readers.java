package org.onthelatch.simulator.device;

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
        if (door.fire() == FireRelease.FREE_EXIT && way == Way.OUT) {
            return decided(door, way, presented, new Outcome.OpenBecause(Cause.FREE), List.of());
        }
        return presented instanceof Presented.OneFob one
                ? oneFob(door, way, one)
                : decided(door, way, presented, decide(door, way, presented), List.of());
    }

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

    private DoorAnswer oneFob(DoorSettings door, Way way, Presented.OneFob presented) {
        Optional<EscortWait> waiting =
                waits.stream().filter(wait -> wait.isAt(door.door(), way)).findFirst();
        waiting.ifPresent(waits::remove);
        return waiting.filter(wait -> !wait.fob().equals(presented.token()))
                .map(wait -> pair(door, wait, presented))
                .orElseGet(() -> alone(door, way, presented, List.of()));
    }

    private DoorAnswer pair(DoorSettings door, EscortWait wait, Presented.OneFob second) {
        Presented both = new Presented.WithEscort(wait.fob(), second.token());
        Outcome outcome = decide(door, wait.way(), both);
        List<Event> recorded = record(door, wait.way(), both, outcome);
        boolean herOwnDecision = outcome.result() == Outcome.Result.ASK && isResident(second.token());
        return herOwnDecision
                ? alone(door, wait.way(), second, recorded)
                : new DoorAnswer.Decided(outcome, recorded, clock.now());
    }

    private DoorAnswer alone(DoorSettings door, Way way, Presented.OneFob presented, List<Event> before) {
        Outcome outcome = decide(door, way, presented);
        if (outcome.cause().filter(Cause.ESCORT_NEEDED::equals).isEmpty()) {
            return decided(door, way, presented, outcome, before);
        }
        waits.add(new EscortWait(
                door.door(), way, presented.token(), outcome, clock.tick().plus(EscortWait.LENGTH)));
        return new DoorAnswer.Waiting(outcome, EscortWait.LENGTH, clock.now());
    }

    private DoorAnswer decided(DoorSettings door, Way way, Presented presented, Outcome outcome, List<Event> before) {
        List<Event> recorded = new ArrayList<>(before);
        recorded.addAll(record(door, way, presented, outcome));
        return new DoorAnswer.Decided(outcome, recorded, clock.now());
    }

    private Outcome decide(DoorSettings door, Way way, Presented presented) {
        return lists.held()
                .map(list -> Evaluator.decide(list, door.door(), way, presented, clock.now(), lists.isStale()))
                .orElseGet(() -> Evaluator.withoutList(way));
    }

    private boolean isResident(FobToken token) {
        Optional<AccessList> list = lists.held();
        return list.isPresent() && list.get().isResident(token);
    }

    private List<Event> record(DoorSettings door, Way way, Presented presented, Outcome outcome) {
        return Movement.of(door, way, presented, outcome)
                .map(happening -> happening.withAny(EventField.LIST_VERSION, lists.version()))
                .map(recorder::record)
                .map(List::of)
                .orElse(List.of());
    }
}
