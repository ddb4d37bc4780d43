package org.onthelatch.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.onthelatch.simulator.accesslist.Cause;
import org.onthelatch.simulator.accesslist.Outcome;
import org.onthelatch.simulator.signed.PayloadType;
import org.onthelatch.simulator.signed.TestSigner;

class ClockAndListTest {
    private static final Duration STALE_AFTER = Duration.ofDays(3);

    private final Bench bench = Bench.ready();

    @Test
    void a_device_follows_the_service_s_time_and_records_a_step() {
        bench.contact(Bench.T0.plusSeconds(120));

        assertThat(bench.state().get("at").textValue()).isEqualTo("2026-11-23T14:02:00Z");
        assertThat(bench.uplink.kinds()).containsExactly("CLOCK_STEP");
        assertThat(bench.uplink.events().get(0).get("reason").textValue()).isEqualTo("+120s");
    }

    @Test
    void a_difference_of_two_seconds_is_no_event() {
        bench.contact(Bench.T0.plusSeconds(2));

        assertThat(bench.state().get("at").textValue()).isEqualTo("2026-11-23T14:00:02Z");
        assertThat(bench.uplink.kinds()).isEmpty();
    }

    @Test
    void drift_is_corrected_at_the_next_contact() {
        bench.device.faults().drift(Duration.ofSeconds(90));
        bench.pass(Duration.ofSeconds(30));
        assertThat(bench.state().get("at").textValue()).isEqualTo("2026-11-23T14:02:00Z");

        bench.contact();

        assertThat(bench.state().get("at").textValue()).isEqualTo("2026-11-23T14:00:30Z");
        assertThat(bench.uplink.events().get(0).get("reason").textValue()).isEqualTo("-90s");
    }

    @Test
    void an_old_or_repeated_status_is_no_contact() {
        bench.contact(Bench.T0.minusSeconds(600));

        assertThat(bench.state().get("at").textValue()).isEqualTo("2026-11-23T14:00:00Z");
    }

    @Test
    void a_retained_status_sets_only_a_clock_that_is_not_trusted() {
        String old = Bench.status(Bench.T0.plusSeconds(1));
        bench.pass(Duration.ofSeconds(25));
        bench.hear(ServiceTopic.SERVICE_STATUS, PayloadType.SERVICE_STATUS, old, true);
        assertThat(bench.state().get("at").textValue()).isEqualTo("2026-11-23T14:00:25Z");

        Bench fresh = new Bench();
        fresh.hear(ServiceTopic.SERVICE_STATUS, PayloadType.SERVICE_STATUS, old, true);
        assertThat(fresh.state().get("at").textValue()).isEqualTo("2026-11-23T14:00:01Z");
        assertThat(fresh.state().get("clock").textValue()).isEqualTo("SYNCED");
    }

    @Test
    void a_new_key_is_learnt_from_a_verified_status() {
        String hex = TestSigner.publicKey("otherKey").hex();
        String status = "{\"now\":\"%s\",\"keyEpoch\":1,\"nextKey\":{\"keyEpoch\":2,\"publicKey\":\"%s\"}}"
                .formatted(Bench.T0.plusSeconds(1), hex);
        bench.hear(ServiceTopic.SERVICE_STATUS, PayloadType.SERVICE_STATUS, status, false);
        ObjectNode list = Bench.list().put("keyEpoch", 2);
        ((ObjectNode) list.get("version")).put("n", 43);

        bench.device.receive(
                ServiceTopic.ACCESS_LIST,
                TestSigner.of("otherKey").sign(PayloadType.ACCESS_LIST, list.toString()),
                false);

        assertThat(bench.uplink
                        .last(DeviceTopic.ACCESS_LIST_ANSWER)
                        .get("outcome")
                        .textValue())
                .isEqualTo("APPLIED");
    }

    @Test
    void a_list_under_the_new_key_ends_the_old_one_over_a_reboot_too() {
        String hex = TestSigner.publicKey("otherKey").hex();
        String status = "{\"now\":\"%s\",\"keyEpoch\":1,\"nextKey\":{\"keyEpoch\":2,\"publicKey\":\"%s\"}}"
                .formatted(Bench.T0.plusSeconds(1), hex);
        bench.hear(ServiceTopic.SERVICE_STATUS, PayloadType.SERVICE_STATUS, status, true);
        assertThat(bench.state().get("keyEpoch").longValue()).isEqualTo(2);
        bench.device.receive(
                ServiceTopic.ACCESS_LIST, TestSigner.of("otherKey").sign(PayloadType.ACCESS_LIST, list(2, 43)), false);
        bench.device.faults().powerLoss();
        bench.device.faults().powerReturn();
        bench.connect();

        bench.hear(ServiceTopic.ACCESS_LIST, PayloadType.ACCESS_LIST, list(1, 44), false);

        assertThat(bench.uplink
                        .last(DeviceTopic.ACCESS_LIST_ANSWER)
                        .get("cause")
                        .textValue())
                .isEqualTo("BAD_SIGNATURE");
        assertThat(bench.state().at("/listVersion/n").longValue()).isEqualTo(43);
    }

    private static String list(long keyEpoch, long n) {
        ObjectNode list = Bench.list().put("keyEpoch", keyEpoch);
        ((ObjectNode) list.get("version")).put("n", n);
        return list.toString();
    }

    @Test
    void a_stale_list_lets_out_save_where_a_restriction_is_kept() {
        bench.pass(STALE_AFTER);
        assertThat(bench.state().get("listStale").booleanValue()).isFalse();

        bench.pass(Duration.ofSeconds(1));

        assertThat(bench.state().get("listStale").booleanValue()).isTrue();
        DoorAnswer out = bench.out(Bench.HD01, Bench.WITH_STAFF);
        assertThat(((DoorAnswer.Decided) out).outcome()).isEqualTo(new Outcome.OpenBecause(Cause.STALE_LIST));
        assertThat(bench.out(Bench.HD01, Bench.KEPT_WHEN_STALE)).isInstanceOf(DoorAnswer.Waiting.class);
    }

    @Test
    void contact_makes_a_stale_list_live_again() {
        bench.pass(STALE_AFTER.plusSeconds(1));

        bench.contact();

        assertThat(bench.out(Bench.HD01, Bench.WITH_STAFF)).isInstanceOf(DoorAnswer.Waiting.class);
    }

    @Test
    void a_moved_clock_does_not_make_a_list_stale_before_its_time() {
        bench.device.faults().drift(Duration.ofDays(10));

        assertThat(bench.state().get("listStale").booleanValue()).isFalse();
    }

    @Test
    void an_untrusted_clock_still_counts_the_time_since_it_was_trusted() {
        bench.device.faults().untrustClock();
        bench.pass(STALE_AFTER);
        assertThat(bench.state().get("clock").textValue()).isEqualTo("UNTRUSTED");
        assertThat(bench.state().get("listStale").booleanValue()).isFalse();

        bench.pass(Duration.ofSeconds(1));

        assertThat(bench.state().get("listStale").booleanValue()).isTrue();
    }

    @Test
    void a_failed_battery_clock_makes_the_list_stale_until_the_next_contact() {
        bench.device.faults().powerLoss();
        bench.device.faults().powerReturnWithoutClock();
        assertThat(bench.state().get("listStale").booleanValue()).isTrue();

        bench.contact(Bench.T0.plusSeconds(5));

        assertThat(bench.state().get("listStale").booleanValue()).isFalse();
        assertThat(bench.state().get("clock").textValue()).isEqualTo("SYNCED");
    }

    @Test
    void D76_a_restriction_lapses_on_the_device_itself_without_contact() {
        ObjectNode list = Bench.list();
        ((ObjectNode) list.get("version")).put("n", 43);
        ((ObjectNode) list.at("/fobs/2/restrictions/0")).put("notAfter", "2026-11-23T20:00:00Z");
        bench.giveList(list);
        bench.device.faults().offline();

        bench.pass(Duration.ofHours(6).minusSeconds(1));
        assertThat(bench.out(Bench.HD01, Bench.WITH_STAFF)).isInstanceOf(DoorAnswer.Waiting.class);
        bench.pass(Duration.ofSeconds(1));

        DoorAnswer out = bench.out(Bench.HD01, Bench.WITH_STAFF);
        assertThat(((DoorAnswer.Decided) out).outcome()).isEqualTo(new Outcome.Open());
    }

    @Test
    void D77_a_list_is_answered_with_its_version_and_hash_and_then_stands_in_the_status() {
        Bench fresh = new Bench();
        fresh.connect();

        fresh.giveList();

        JsonNode answer = fresh.uplink.last(DeviceTopic.ACCESS_LIST_ANSWER);
        assertThat(answer.get("outcome").textValue()).isEqualTo("APPLIED");
        assertThat(answer.at("/version/n").longValue()).isEqualTo(42);
        assertThat(fresh.uplink.last(DeviceTopic.STATUS).get("contentHash")).isEqualTo(answer.get("contentHash"));
    }

    @Test
    void a_refused_list_is_answered_each_time_and_recorded_once() {
        bench.device.faults().refuseLists(true);
        ObjectNode list = Bench.list();
        ((ObjectNode) list.get("version")).put("n", 43);

        bench.giveList(list);
        bench.giveList(list);

        assertThat(bench.uplink.on(DeviceTopic.ACCESS_LIST_ANSWER))
                .hasSize(2)
                .allMatch(answer -> answer.get("cause").textValue().equals("TABLE_FULL"));
        assertThat(bench.uplink.kinds()).containsExactly("LIST_REJECTED");
        assertThat(bench.state().at("/listVersion/n").longValue()).isEqualTo(42);
    }

    @Test
    void the_status_comes_every_60_seconds_and_on_change() {
        bench.pass(Duration.ofSeconds(60));
        assertThat(bench.uplink.on(DeviceTopic.STATUS)).hasSize(1);

        bench.device.faults().breakGlass(Bench.HD01);

        assertThat(bench.uplink.on(DeviceTopic.STATUS)).hasSize(2);
    }

    @Test
    void a_command_is_carried_out_once_and_answered_the_same_each_time() {
        Instant until = Bench.T0.plusSeconds(30);
        String fields = "\"door\":\"HD01\",\"way\":\"OUT\"";

        JsonNode first = bench.command("once", "RELEASE_ONCE", fields, Bench.T0, until);
        bench.pass(Duration.ofSeconds(40));
        JsonNode second = bench.command("once", "RELEASE_ONCE", fields, Bench.T0, until);

        assertThat(second).isEqualTo(first);
        assertThat(bench.uplink.kinds().stream().filter("STAFF_RELEASE"::equals))
                .hasSize(2);
        assertThat(bench.uplink.events())
                .extracting(event -> event.get("seq"))
                .containsOnly(bench.uplink.events().get(0).get("seq"));
    }

    @Test
    void a_command_out_of_its_time_is_refused() {
        assertThat(cause(Bench.T0.minusSeconds(30), Bench.T0)).isEqualTo("EXPIRED");
        assertThat(cause(Bench.T0.plusSeconds(6), Bench.T0.plusSeconds(20))).isEqualTo("EXPIRED");
        assertThat(cause(Bench.T0, Bench.T0.plusSeconds(31))).isEqualTo("MALFORMED");
        assertThat(cause(Bench.T0.plusSeconds(5), Bench.T0.plusSeconds(20))).isEmpty();
    }

    @Test
    void commands_that_make_no_sense_here_are_refused_by_name() {
        assertThat(bench.command("SING", "").get("cause").textValue()).isEqualTo("UNKNOWN_ACTION");
        assertThat(bench.command("WRITE_FOB", "").get("cause").textValue()).isEqualTo("NOT_SUPPORTED");
        assertThat(bench.command("RELEASE_ONCE", "\"door\":\"HD99\",\"way\":\"OUT\"")
                        .get("cause")
                        .textValue())
                .isEqualTo("UNKNOWN_DOOR");
        assertThat(bench.command("RELEASE_ONCE", "").get("cause").textValue()).isEqualTo("MALFORMED");
    }

    private String cause(Instant issuedAt, Instant notAfter) {
        return bench.command("c" + issuedAt.getEpochSecond(), "SEND_STATUS", "", issuedAt, notAfter)
                .path("cause")
                .asText();
    }
}
