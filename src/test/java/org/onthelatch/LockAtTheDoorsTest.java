package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.simulator.accesslist.Cause;
import org.onthelatch.simulator.accesslist.Outcome;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.device.DoorAnswer;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/** What a secured exit does at the door itself, to the end (D28, H20, N1). */
class LockAtTheDoorsTest {
    private static final DoorId FRONT = new DoorId("HD01");
    private static final DoorId LOBBY = new DoorId("HD02");
    private static final DoorId GATE = new DoorId("SG01");
    private static final String AMARA = RunningDemo.P01;
    private static final String BRIDGET = RunningDemo.P02;
    private static final String STAFF = "04c20000000001";
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private VirtualWard ward;
    private Instant end;

    @BeforeEach
    void secured() {
        ward = VirtualWard.ready(VirtualWard.ROOMY);
        end = ward.clock.instant().plus(QUARTER);
    }

    private void secure(DoorId... doors) {
        Period period = new Period(end.minus(QUARTER), end);
        ward.secure(java.util.Arrays.stream(doors)
                .map(door -> new EmergencyLock(
                        door, period, new StaffId("l.pryce"), "danger outside", "", List.of(), List.of()))
                .toList());
    }

    @Test
    void free_hours_are_suspended_so_that_a_fob_is_needed_and_whoever_is_free_to_leave_goes_with_hers() {
        assertThat(opens(GATE, AMARA)).as("free by day").isTrue();

        secure(FRONT, LOBBY, GATE);

        for (DoorId door : List.of(FRONT, LOBBY, GATE)) {
            assertThat(opens(door, BRIDGET)).as("informal at %s", door).isTrue();
            assertThat(opens(door, STAFF)).as("staff at %s", door).isTrue();
            assertThat(leaving(door, new Presented.Nothing()))
                    .as("no fob at %s", door)
                    .isInstanceOf(Outcome.Ask.class);
        }
        assertThat(leaving(GATE, fob(AMARA)))
                .as("a detained woman's agreed times")
                .isInstanceOfSatisfying(
                        Outcome.AskByRule.class, asks -> assertThat(asks.why()).isEqualTo(Cause.SECURED));
    }

    @Test
    void it_ends_by_itself_and_opens_at_a_door_that_hears_nobody_any_more() {
        secure(LOBBY, GATE);
        ward.lineTo(LOBBY).brokerStops();
        ward.lineTo(GATE).brokerStops();
        ward.serviceStops();

        ward.passUntil(end.minusSeconds(1));
        assertThat(opens(GATE, AMARA)).isFalse();
        assertThat(leaving(LOBBY, new Presented.Nothing())).isInstanceOf(Outcome.Ask.class);

        ward.passUntil(end);
        assertThat(opens(GATE, AMARA)).isTrue();
        assertThat(isOpen(leaving(LOBBY, new Presented.Nothing()))).isTrue();
    }

    @Test
    void ended_early_it_opens_at_once() {
        secure(GATE);
        assertThat(opens(GATE, AMARA)).isFalse();

        ward.secure(List.of());

        assertThat(opens(GATE, AMARA)).isTrue();
    }

    private boolean opens(DoorId door, String token) {
        return isOpen(leaving(door, fob(token)));
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome instanceof Outcome.Open || outcome instanceof Outcome.OpenBecause;
    }

    private static Presented fob(String token) {
        return new Presented.OneFob(new FobToken(token));
    }

    private Outcome leaving(DoorId door, Presented shown) {
        DoorAnswer answer = ward.lineTo(door)
                .device
                .present(new org.onthelatch.simulator.site.DoorId(door.value()), Way.OUT, shown);
        return ((DoorAnswer.Decided) answer).outcome();
    }
}
