package org.onthelatch.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;
import org.onthelatch.whereabouts.RollCall.State;
import org.onthelatch.whereabouts.Statement.Spot;

/** A fire makes beliefs worth nothing until somebody is seen (D55, D56, D72, D74; hazard H13). */
class RollCallTest {
    private static final Instant FIRE = Instant.parse("2026-11-23T14:00:00Z");
    private static final PersonId AMARA = new PersonId("P01");
    private static final PersonId FARIDA = new PersonId("P06");
    private static final StaffId DUNMORE = new StaffId("k.dunmore");
    private static final Set<DoorId> DOORS = Set.of(new DoorId("HD02"), new DoorId("HD04"));
    private static final Whereabouts FARIDA_OUT = Whereabouts.EVERYONE_IN.after(
            new Statement.WentOut(FARIDA, FIRE.minusSeconds(3_000), Instant.MAX, Duration.ZERO, "college", DUNMORE));

    @Test
    void without_an_alarm_it_says_what_is_believed() {
        assertThat(states(FARIDA_OUT)).containsExactly(State.IN, State.OUT);
    }

    @Test
    void from_the_alarm_on_nobody_is_known_to_be_in_until_she_is_seen_D55() {
        Whereabouts fire = fire(FARIDA_OUT, "FIRE_RELEASE", FIRE);
        Whereabouts seen =
                fire.after(new Statement.Seen(AMARA, FIRE.plusSeconds(240), Spot.AT_THE_ASSEMBLY_POINT, DUNMORE));

        assertThat(states(fire)).containsExactly(State.NOT_KNOWN, State.OUT);
        assertThat(states(seen)).containsExactly(State.SEEN, State.OUT);
        assertThat(seen.of(AMARA)).as("never an absence (D72)").isInstanceOf(Place.In.class);
    }

    @Test
    void being_seen_before_the_alarm_is_not_being_seen() {
        Whereabouts before =
                FARIDA_OUT.after(new Statement.Seen(AMARA, FIRE.minusSeconds(60), Spot.IN_THE_WARD, DUNMORE));

        assertThat(states(fire(before, "FIRE_RELEASE", FIRE))).first().isEqualTo(State.NOT_KNOWN);
    }

    @Test
    void somebody_out_who_is_seen_is_no_longer_out() {
        Whereabouts fire = fire(FARIDA_OUT, "FIRE_RELEASE", FIRE);

        Whereabouts seen =
                fire.after(new Statement.Seen(FARIDA, FIRE.plusSeconds(60), Spot.AT_THE_ASSEMBLY_POINT, DUNMORE));

        assertThat(states(seen)).containsExactly(State.NOT_KNOWN, State.SEEN);
    }

    @Test
    void the_end_of_the_alarm_makes_nobody_known() {
        Whereabouts over = fire(fire(FARIDA_OUT, "FIRE_RELEASE", FIRE), "FIRE_RESET", FIRE.plusSeconds(1_200));

        RollCall call = call(over);

        assertThat(call.isAlarmOn()).isFalse();
        assertThat(call.lines().get(0).state()).isEqualTo(State.NOT_KNOWN);
        assertThat(call.count(State.NOT_KNOWN)).isEqualTo(1);
    }

    @Test
    void an_alarm_at_somebody_elses_doors_says_nothing() {
        RollCall call = RollCall.of(List.of(AMARA), Set.of(new DoorId("CD01")), fire(FARIDA_OUT, "FIRE_RELEASE", FIRE));

        assertThat(call.alarm()).isEmpty();
        assertThat(call.lines().get(0).state()).isEqualTo(State.IN);
    }

    @Test
    void an_alarm_told_again_or_late_keeps_its_first_time() {
        Whereabouts twice = fire(fire(FARIDA_OUT, "FIRE_RELEASE", FIRE), "FIRE_RELEASE", FIRE.plusSeconds(5));
        Whereabouts late = fire(fire(twice, "FIRE_RESET", FIRE.plusSeconds(60)), "FIRE_RELEASE", FIRE.plusSeconds(7));

        assertThat(call(twice).alarm().orElseThrow().since()).isEqualTo(FIRE);
        assertThat(call(late).isAlarmOn()).isFalse();
    }

    private static RollCall call(Whereabouts whereabouts) {
        return RollCall.of(List.of(AMARA, FARIDA), DOORS, whereabouts);
    }

    private static List<State> states(Whereabouts whereabouts) {
        return call(whereabouts).lines().stream().map(RollCall.Line::state).toList();
    }

    private static Whereabouts fire(Whereabouts before, String kind, Instant at) {
        DeviceEvent event = new DeviceEvent(
                new EventKey(new DeviceId("heron-a"), 1, 1),
                new EventKind(kind),
                at,
                true,
                "HD02",
                "",
                "",
                "",
                "",
                "",
                "",
                false,
                0,
                0,
                "",
                "",
                "");
        KeptEvent kept = new KeptEvent(event, at, false, false, new DecisionContext.Nobody());
        return before.after(kept, new Register(List.of()));
    }
}
