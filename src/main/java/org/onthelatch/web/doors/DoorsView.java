package org.onthelatch.web.doors;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.commissioning.Checklist;
import org.onthelatch.commissioning.TestDue;
import org.onthelatch.doorcontroller.ControllerState;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.web.sources.Sources;

/**
 * Every controller and door that was asked for. Names no person who lives here, whoever looks.
 *
 * @param unworked doors without a controller
 * @param attention how many doors of all need a human
 */
public record DoorsView(
        DoorFilter filter,
        List<Line> controllers,
        List<DoorLine> unworked,
        long attention,
        List<EgressRecords.OpenGap> gaps,
        long forks,
        long quarantined) {
    /** From how far a controller's clock is told as wrong (D80). */
    static final Duration SKEW = Duration.ofSeconds(60);

    /**
     * One controller.
     *
     * @param status as last heard: one or none
     * @param size of the list that it should hold: one or none
     */
    public record Line(
            Controller controller,
            ControllerState state,
            Holds holds,
            boolean inContact,
            List<DeviceStatus.Online> status,
            List<ListSize> size,
            List<DoorLine> doors) {

        /** How far its clock was ahead of ours when it last spoke; none if it never did. */
        public Optional<Duration> skew() {
            Instant heard = state.reported().lastHeard();
            return status.stream()
                    .filter(online -> heard.isAfter(Instant.MIN))
                    .map(online -> Duration.between(heard, online.at()))
                    .findFirst();
        }

        public boolean isSkewed() {
            return skew().filter(skew -> skew.abs().compareTo(SKEW) > 0).isPresent();
        }

        Line with(List<DoorLine> some) {
            return new Line(controller, state, holds, inContact, status, size, some);
        }
    }

    /**
     * One door.
     *
     * @param contact OPEN, CLOSED or "" for not known
     * @param due how the tests that come round again stand
     */
    public record DoorLine(
            DoorHold hold,
            String contact,
            boolean inContact,
            List<TestDue> due,
            boolean reviewOverdue,
            Checklist checklist) {
        public DoorLine {
            due = List.copyOf(due);
        }

        public Door door() {
            return hold.door();
        }

        public boolean testOverdue() {
            return due.stream().anyMatch(TestDue::isOverdue);
        }

        public boolean testFailed() {
            return due.stream().anyMatch(TestDue::hasFailed);
        }

        public boolean testsInDate() {
            return !testOverdue() && !testFailed();
        }

        public boolean isCommissioned() {
            return checklist.isComplete();
        }

        public boolean needsAttention() {
            return !hold.holds().isCertain()
                    || hold.isReleased()
                    || testOverdue()
                    || testFailed()
                    || reviewOverdue
                    || !isCommissioned();
        }
    }

    /** Everything there is. May block. */
    public static DoorsView at(Sources sources, Instant now) {
        return ReadDoors.view(sources, new DoorFilter(List.of(), DoorFilter.Show.ALL, List.of()), now);
    }

    public Stream<DoorLine> doors() {
        return Stream.concat(controllers.stream().flatMap(line -> line.doors().stream()), unworked.stream());
    }

    public boolean isEmpty() {
        return controllers.isEmpty() && unworked.isEmpty();
    }
}
