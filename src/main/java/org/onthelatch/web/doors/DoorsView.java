package org.onthelatch.web.doors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.doorcontroller.ControllerState;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.web.sources.Sources;

/**
 * Every controller and door. Names no person, whoever looks.
 *
 * @param unworked doors without a controller
 */
public record DoorsView(
        List<Line> controllers,
        List<DoorLine> unworked,
        List<EgressRecords.OpenGap> gaps,
        long forks,
        long quarantined) {

    /** The release test is due once a year at the least; the record's own review date may be sooner. */
    private static final int TEST_MONTHS = 12;

    /** @param status as last heard: one or none */
    public record Line(
            Controller controller,
            ControllerState state,
            Holds holds,
            boolean inContact,
            List<DeviceStatus.Online> status,
            List<DoorLine> doors) {}

    /** @param contact OPEN, CLOSED or "" for not known */
    public record DoorLine(
            DoorHold hold, String contact, boolean inContact, boolean testOverdue, boolean reviewOverdue) {
        public Door door() {
            return hold.door();
        }
    }

    public static DoorsView of(Sources sources, Instant now) {
        AccessFacts facts = sources.facts().get();
        List<Line> lines = new ArrayList<>();
        for (Controller controller : facts.register().controllers()) {
            lines.add(line(controller, sources, facts, now));
        }
        List<DoorLine> unworked = facts.register().doors().stream()
                .filter(door -> facts.register().controllerOf(door.id()).isEmpty())
                .map(door -> doorLine(door, sources, facts, now))
                .toList();
        EgressRecords egress = sources.egress();
        return new DoorsView(lines, unworked, egress.openGaps(), egress.forks(), egress.quarantined());
    }

    private static Line line(Controller controller, Sources sources, AccessFacts facts, Instant now) {
        ControllerState state = sources.controllers().state(controller.id());
        List<DoorLine> doors = facts.register().doors().stream()
                .filter(door -> controller.doors().contains(door.id()))
                .map(door -> doorLine(door, sources, facts, now))
                .toList();
        return new Line(
                controller,
                state,
                Holds.of(state, now),
                Holds.isInContact(state, now),
                state.reported().status(),
                doors);
    }

    static DoorLine doorLine(Door door, Sources sources, AccessFacts facts, Instant now) {
        DoorHold hold = DoorHold.of(door.id(), facts, sources.controllers(), now);
        String contact = hold.controller().stream()
                .map(controller -> sources.controllers().state(controller.id()))
                .flatMap(state -> state.reported().status().stream())
                .flatMap(online -> online.doors().stream())
                .filter(state -> state.door().equals(door.id()))
                .map(DeviceStatus.DoorState::contact)
                .findFirst()
                .orElse("");
        LocalDate today = LocalDate.ofInstant(now, sources.policy().zone());
        return new DoorLine(
                hold,
                contact,
                hold.controller().stream()
                        .anyMatch(controller ->
                                Holds.isInContact(sources.controllers().state(controller.id()), now)),
                door.fire().lastTest().plusMonths(TEST_MONTHS).isBefore(today),
                door.fire().nextReview().isBefore(today));
    }
}
