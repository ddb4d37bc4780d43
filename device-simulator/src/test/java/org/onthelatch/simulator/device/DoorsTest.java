package org.onthelatch.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.simulator.accesslist.Cause;
import org.onthelatch.simulator.accesslist.Outcome;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;

class DoorsTest {
    private final Bench bench = Bench.ready();

    @Test
    void D95_the_escort_s_fob_follows_within_15_seconds() {
        assertThat(bench.out(Bench.HD01, Bench.WITH_STAFF)).isInstanceOf(DoorAnswer.Waiting.class);
        assertThat(bench.uplink.kinds()).isEmpty();
        bench.pass(Duration.ofSeconds(14));

        DoorAnswer answer = bench.out(Bench.HD01, Bench.STAFF);

        assertThat(outcome(answer)).isEqualTo(new Outcome.OpenWithEscort());
        assertThat(bench.uplink.kinds()).containsExactly("EGRESS_GRANTED_WITH_ESCORT");
        JsonNode event = bench.uplink.events().get(0);
        assertThat(event.get("fob").textValue()).isEqualTo(Bench.WITH_STAFF.hex());
        assertThat(event.get("escort").textValue()).isEqualTo(Bench.STAFF.hex());
    }

    @Test
    void D95_nobody_within_15_seconds_is_a_timeout() {
        bench.out(Bench.HD01, Bench.WITH_STAFF);

        bench.pass(Duration.ofSeconds(15));

        assertThat(bench.uplink.kinds()).containsExactly("ESCORT_PAIR_TIMEOUT");
        assertThat(bench.uplink.events().get(0).get("rule").textValue()).isEqualTo("r3a");
        assertThat(outcome(bench.out(Bench.HD01, Bench.STAFF))).isEqualTo(new Outcome.Open());
    }

    @Test
    void D95_a_carer_is_refused_where_staff_must_escort() {
        bench.out(Bench.HD01, Bench.WITH_STAFF);

        DoorAnswer answer = bench.out(Bench.HD01, Bench.CARER);

        assertThat(outcome(answer).result()).isEqualTo(Outcome.Result.ASK);
        assertThat(bench.uplink.kinds()).containsExactly("EGRESS_REFUSED");
        assertThat(bench.uplink.events().get(0).get("escort").textValue()).isEqualTo(Bench.CARER.hex());
    }

    @Test
    void D3_another_resident_is_never_stopped_by_someone_s_wait_for_an_escort() {
        bench.out(Bench.HD01, Bench.WITH_STAFF);

        DoorAnswer answer = bench.out(Bench.HD01, Bench.FREE_RESIDENT);

        assertThat(outcome(answer)).isEqualTo(new Outcome.Open());
        assertThat(bench.uplink.kinds()).containsExactly("EGRESS_REFUSED", "EGRESS_GRANTED");
    }

    /** A refusal that was recorded after her agreed time began would be one to somebody who was free to go (D4, D51). */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void on_a_slow_machine_the_event_is_of_the_instant_for_which_was_decided(int before) {
        Instant end = Instant.parse("2026-11-23T17:00:00Z"); // of her agreed times
        bench.clock.pass(Duration.between(bench.clock.instant(), end.minusSeconds(before)));
        bench.clock.passAtEachReading(Duration.ofSeconds(1));

        DoorAnswer answer = bench.out(Bench.HD01, Bench.AGREED_TIMES);

        Instant recorded = Instant.parse(bench.uplink.events().get(0).get("at").textValue());
        assertThat(answer.at()).isEqualTo(recorded);
        assertThat(outcome(answer).result())
                .isEqualTo(recorded.isBefore(end) ? Outcome.Result.OPEN : Outcome.Result.ASK);
    }

    @Test
    void the_same_fob_again_waits_anew() {
        bench.out(Bench.HD01, Bench.WITH_STAFF);
        bench.pass(Duration.ofSeconds(10));
        bench.out(Bench.HD01, Bench.WITH_STAFF);
        bench.pass(Duration.ofSeconds(10));

        assertThat(outcome(bench.out(Bench.HD01, Bench.STAFF))).isEqualTo(new Outcome.OpenWithEscort());
    }

    @Test
    void N11_a_free_internal_door_records_nobody_who_shows_no_fob() {
        assertThat(outcome(bench.push(Bench.HD11))).isEqualTo(new Outcome.OpenBecause(Cause.FREE));

        assertThat(bench.uplink.kinds()).isEmpty();
    }

    @Test
    void an_unknown_fob_is_its_own_kind_of_event() {
        bench.out(Bench.HD01, new FobToken("04c9000000000a"));

        assertThat(bench.uplink.kinds()).containsExactly("FOB_UNKNOWN");
    }

    @Test
    void without_a_list_the_way_out_is_open() {
        Bench fresh = new Bench();

        assertThat(outcome(fresh.out(Bench.HD01, Bench.WITH_STAFF))).isEqualTo(new Outcome.OpenBecause(Cause.NO_LIST));
    }

    @Test
    void the_call_button_is_recorded_and_opens_nothing() {
        bench.device.call(Bench.HD01, Bench.WITH_STAFF);

        assertThat(bench.uplink.kinds()).containsExactly("EGRESS_REQUESTED");
    }

    @Test
    void a_door_without_a_reader_says_so() {
        assertThatThrownBy(() -> bench.out(Bench.HD29, Bench.STAFF))
                .isInstanceOf(NotAtThisDoor.class)
                .hasMessageContaining("HD29 has no reader");
    }

    @Test
    void D70_fire_releases_doors_with_no_broker_and_no_service_at_all() {
        Bench alone = new Bench();

        alone.device.faults().fire();

        assertThat(alone.mode(Bench.HD02)).isEqualTo("RELEASED");
        assertThat(alone.mode(Bench.HD29)).isEqualTo("RELEASED");
        assertThat(alone.mode(Bench.HD01)).isEqualTo("NORMAL"); // STAFF_RELEASE, as its approved record says
        assertThat(alone.push(Bench.HD02)).isInstanceOf(DoorAnswer.Released.class);
    }

    @Test
    void D72_a_released_door_refuses_nobody_and_records_no_refusal() {
        bench.device.faults().fire();
        bench.uplink.forget();

        assertThat(bench.out(Bench.HD02, Bench.WITH_STAFF)).isInstanceOf(DoorAnswer.Released.class);
        assertThat(bench.device.present(Bench.HD02, Way.IN, new Presented.Nothing()))
                .isInstanceOf(DoorAnswer.Released.class);

        assertThat(bench.uplink.kinds()).isEmpty();
    }

    @Test
    void D73_a_reset_of_the_panel_does_not_lock_a_door_again_but_a_named_person_does() {
        bench.device.faults().fire();
        String confirm = "\"door\":\"HD02\"";
        assertThat(bench.command("CONFIRM_RESTORED", confirm).get("cause").textValue())
                .isEqualTo("STILL_RELEASED");

        bench.device.faults().fireReset();
        bench.pass(Duration.ofDays(30));
        assertThat(bench.mode(Bench.HD02)).isEqualTo("RELEASED");

        assertThat(bench.command("CONFIRM_RESTORED", confirm).get("outcome").textValue())
                .isEqualTo("DONE");
        assertThat(bench.mode(Bench.HD02)).isEqualTo("NORMAL");
        assertThat(bench.mode(Bench.HD29)).isEqualTo("RELEASED");
        assertThat(bench.uplink.kinds())
                .containsSubsequence("FIRE_RELEASE", "FIRE_RELEASE", "FIRE_RESET", "FIRE_RESET", "MODE_CHANGED");
    }

    @Test
    void D73_the_return_of_power_does_not_lock_a_door_again() {
        bench.device.faults().powerLoss();
        assertThat(bench.push(Bench.HD01)).isInstanceOf(DoorAnswer.Released.class);
        assertThat(bench.device.present(Bench.HD11, Way.IN, new Presented.OneFob(Bench.STAFF)))
                .isInstanceOf(DoorAnswer.WithoutPower.class);

        bench.device.faults().powerReturn();

        assertThat(bench.mode(Bench.HD01)).isEqualTo("RELEASED");
        assertThat(bench.mode(Bench.HD11)).isEqualTo("NORMAL");
    }

    @Test
    void broken_glass_releases_its_door_until_it_is_replaced_and_confirmed() {
        bench.device.faults().breakGlass(Bench.HD01);

        assertThat(bench.command("CONFIRM_RESTORED", "\"door\":\"HD01\"")
                        .get("cause")
                        .textValue())
                .isEqualTo("STILL_RELEASED");
        bench.device.faults().replaceGlass(Bench.HD01);
        bench.command("CONFIRM_RESTORED", "\"door\":\"HD01\"");

        assertThat(bench.mode(Bench.HD01)).isEqualTo("NORMAL");
        assertThat(bench.uplink.kinds()).containsExactly("LOCAL_BREAK_GLASS", "MODE_CHANGED");
    }

    private static Outcome outcome(DoorAnswer answer) {
        return ((DoorAnswer.Decided) answer).outcome();
    }
}
