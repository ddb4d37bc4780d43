package org.onthelatch.web.doors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.commissioning.Checklist;
import org.onthelatch.doorcontroller.ControllerState;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.web.sources.Sources;

/** Reads how doors and controllers are at one moment. Blocks. */
public final class ReadDoors {
    private final Sources sources;
    private final AccessFacts facts;
    private final Checklist.Evidence evidence;
    private final Instant now;

    private ReadDoors(Sources sources, AccessFacts facts, Collection<Door> doors, Instant now) {
        this.sources = sources;
        this.facts = facts;
        this.now = now;
        this.evidence = new Checklist.Evidence(
                sources.care().tests(),
                sources.care().evidence().fobReadAt(doors.stream().map(Door::id).toList()),
                sources.care()
                        .evidence()
                        .everHeldAList(doors.stream()
                                .flatMap(door -> facts.register().controllerOf(door.id()).stream())
                                .map(Controller::id)
                                .distinct()
                                .toList()));
    }

    static DoorsView view(Sources sources, DoorFilter filter, Instant now) {
        AccessFacts facts = sources.facts().get();
        return new ReadDoors(sources, facts, facts.register().doors(), now).view(filter);
    }

    static DoorsView.DoorLine line(Sources sources, Door door, Instant now) {
        return new ReadDoors(sources, sources.facts().get(), List.of(door), now).line(door);
    }

    private DoorsView view(DoorFilter filter) {
        List<DoorsView.Line> all = new ArrayList<>();
        for (Controller controller : facts.register().controllers()) {
            all.add(line(controller));
        }
        List<DoorsView.DoorLine> unworked = facts.register().doors().stream()
                .filter(door -> facts.register().controllerOf(door.id()).isEmpty())
                .map(this::line)
                .toList();
        long attention = all.stream()
                        .flatMap(line -> line.doors().stream())
                        .filter(DoorsView.DoorLine::needsAttention)
                        .count()
                + unworked.size();
        EgressRecords egress = sources.egress();
        return new DoorsView(
                filter,
                all.stream()
                        .filter(line -> filter.takes(line.controller()))
                        .map(line -> line.with(
                                line.doors().stream().filter(filter::takes).toList()))
                        .filter(line -> !line.doors().isEmpty())
                        .toList(),
                filter.controller().isEmpty()
                        ? unworked.stream().filter(filter::takes).toList()
                        : List.of(),
                attention,
                egress.openGaps(),
                egress.forks(),
                egress.quarantined());
    }

    private DoorsView.Line line(Controller controller) {
        ControllerState state = sources.controllers().state(controller.id());
        List<DoorsView.DoorLine> doors = facts.register().doors().stream()
                .filter(door -> controller.doors().contains(door.id()))
                .map(this::line)
                .toList();
        return new DoorsView.Line(
                controller,
                state,
                Holds.of(state, now),
                Holds.isInContact(state, now),
                state.reported().status(),
                state.wanted().map(ListSize::of).stream().toList(),
                doors);
    }

    private DoorsView.DoorLine line(Door door) {
        DoorHold hold = DoorHold.of(door.id(), facts, sources.controllers(), now);
        Optional<ControllerState> state = hold.controller().stream()
                .findFirst()
                .map(one -> sources.controllers().state(one.id()));
        LocalDate today = LocalDate.ofInstant(now, sources.policy().zone());
        return new DoorsView.DoorLine(
                hold,
                state.map(said -> DoorHold.said(said, door.id(), DeviceStatus.DoorState::contact))
                        .orElse(""),
                state.filter(said -> Holds.isInContact(said, now)).isPresent(),
                sources.care().tests().due(door, sources.care().intervals(), today),
                door.fire().nextReview().isBefore(today),
                Checklist.of(door, state.stream().toList(), evidence));
    }
}
