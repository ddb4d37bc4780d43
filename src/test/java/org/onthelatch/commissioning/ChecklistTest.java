package org.onthelatch.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onthelatch.commissioning.Checklist.Evidence;
import org.onthelatch.commissioning.DoorTest.Kind;
import org.onthelatch.doorcontroller.Capability;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.ControllerState;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.FireRelease;

/** A door is commissioned when everything was seen, by the service or by a named person. */
class ChecklistTest {
    private static final DeviceId HERON_A = new DeviceId("heron-a");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final Door DOOR = SampleDoor.of(FireRelease.AUTO_ON_ALARM, Door.Reader.FOB, DAY);

    @Test
    void with_everything_seen_nothing_is_missing() {
        assertThat(missing(List.of(speaking("CLOSED")), evidence(true, Kind.values())))
                .isEmpty();
    }

    @Test
    void a_new_door_names_everything_that_is_missing() {
        assertThat(missing(List.of(ControllerState.unheard(HERON_A)), evidence(true)))
                .containsExactly(
                        "Its controller was heard and holds its list",
                        "Tested: fire arrangement",
                        "Tested: local override",
                        "Tested: way out",
                        "Tested: reader");
        assertThat(missing(List.of(), evidence(true, Kind.values()))).containsExactly("A controller works it");
    }

    @Test
    void a_contact_that_is_not_connected_is_missing() {
        assertThat(missing(List.of(speaking("UNKNOWN")), evidence(true, Kind.values())))
                .containsExactly("Its contact is reported");
    }

    @Test
    void a_controller_that_is_silent_since_the_service_started_takes_no_door_out_of_use() {
        Evidence held = new Evidence(tests(true, Kind.values()), Set.of(), Set.of(HERON_A));
        Checklist checklist = Checklist.of(DOOR, List.of(ControllerState.unheard(HERON_A)), held);

        assertThat(checklist.isComplete()).isTrue();
        assertThat(checklist.items()).extracting(Checklist.Item::found).contains(Checklist.Found.NOT_KNOWN);
    }

    @Test
    void a_fob_that_was_read_is_proof_enough_of_a_reader_and_a_failed_test_is_not_overruled_by_it() {
        Kind[] others = {Kind.FIRE_RELEASE, Kind.LOCAL_OVERRIDE, Kind.FREE_EGRESS};
        Evidence read = new Evidence(tests(true, others), Set.of(SampleDoor.HD01), Set.of());
        Evidence failed = new Evidence(
                new DoorTests(Stream.concat(
                                Stream.of(others).map(kind -> test(kind, true)), Stream.of(test(Kind.READER, false)))
                        .toList()),
                Set.of(SampleDoor.HD01),
                Set.of());

        assertThat(missing(List.of(speaking("OPEN")), read)).isEmpty();
        assertThat(missing(List.of(speaking("OPEN")), failed)).containsExactly("Tested: reader");
    }

    @Test
    void tests_that_failed_commission_nothing() {
        assertThat(missing(List.of(speaking("OPEN")), evidence(false, Kind.values())))
                .hasSize(4);
    }

    private static List<String> missing(List<ControllerState> controller, Evidence evidence) {
        return Checklist.of(DOOR, controller, evidence).missing().stream()
                .map(Checklist.Item::words)
                .toList();
    }

    private static Evidence evidence(boolean passed, Kind... kinds) {
        return new Evidence(tests(passed, kinds), Set.of(), Set.of());
    }

    private static DoorTests tests(boolean passed, Kind... kinds) {
        return new DoorTests(Stream.of(kinds).map(kind -> test(kind, passed)).toList());
    }

    private static DoorTest test(Kind kind, boolean passed) {
        return new DoorTest(SampleDoor.HD01, kind, passed, passed ? "" : "stuck", DAY, SampleDoor.FLINT, NOON);
    }

    private static ControllerState speaking(String contact) {
        Controllers controllers = new Controllers();
        controllers.heard(
                new DeviceStatus.Online(
                        HERON_A,
                        "s1",
                        1,
                        0,
                        NOON,
                        true,
                        "1.0",
                        List.of(new DeviceStatus.Held(new ListVersion(1, 1), new ContentHash("a".repeat(64)))),
                        Capability.UNREPORTED,
                        List.of(new DeviceStatus.DoorState(SampleDoor.HD01, contact, "NORMAL"))),
                NOON);
        return controllers.state(HERON_A);
    }
}
