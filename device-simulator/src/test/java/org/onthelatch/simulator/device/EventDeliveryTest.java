package org.onthelatch.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.onthelatch.simulator.contract.ContractFiles;
import org.onthelatch.simulator.signed.PayloadType;
import org.onthelatch.simulator.signed.TestSigner;
import org.onthelatch.simulator.wire.StrictJson;

class EventDeliveryTest {
    private final Bench bench = Bench.ready();

    @Test
    void D54_500_events_from_a_time_offline_are_all_sent_in_order_and_marked_late() {
        bench.device.faults().offline();
        for (int i = 0; i < 500; i++) {
            bench.out(Bench.HD01, Bench.FREE_RESIDENT);
        }
        assertThat(bench.uplink.kinds()).isEmpty();

        reconnect();

        List<JsonNode> granted = bench.uplink.events().stream()
                .filter(event -> event.get("kind").textValue().equals("EGRESS_GRANTED"))
                .toList();
        assertThat(granted).hasSize(500).allMatch(event -> event.get("late").booleanValue());
        assertThat(seqs(bench.uplink.events())).isSorted().doesNotHaveDuplicates();
        assertChained(1, bench.uplink.events());
    }

    @Test
    void D54_a_shuffled_resend_has_the_same_events_in_another_order() {
        for (int i = 0; i < 20; i++) {
            bench.out(Bench.HD01, Bench.FREE_RESIDENT);
        }
        List<JsonNode> first = bench.uplink.events();
        bench.uplink.forget();

        bench.device.faults().resendShuffled(7);

        assertThat(bench.uplink.events())
                .containsExactlyInAnyOrderElementsOf(first)
                .isNotEqualTo(first);
    }

    @Test
    void an_event_is_kept_until_a_receipt_that_covers_it() {
        bench.out(Bench.HD01, Bench.FREE_RESIDENT);
        bench.out(Bench.HD01, Bench.FREE_RESIDENT);
        long last = bench.state().get("lastSeq").longValue();

        bench.receipt(1, last - 1);

        assertThat(bench.state().get("unreceipted").longValue()).isEqualTo(1);
        bench.receipt(1, last - 2); // lower than before: ignored
        assertThat(bench.state().get("unreceipted").longValue()).isEqualTo(1);
        bench.receipt(1, last);
        assertThat(bench.state().get("unreceipted").longValue()).isZero();
    }

    @Test
    void a_receipt_that_is_not_verified_or_for_another_device_deletes_nothing() {
        bench.out(Bench.HD01, Bench.FREE_RESIDENT);
        long last = bench.state().get("lastSeq").longValue();
        String forged = "{\"audience\":\"heron-a\",\"epoch\":1,\"upTo\":%d}".formatted(last);
        String others = "{\"audience\":\"heron-b\",\"epoch\":1,\"upTo\":%d}".formatted(last);

        bench.device.receive(ServiceTopic.RECEIPT, TestSigner.of("otherKey").sign(PayloadType.RECEIPT, forged), false);
        bench.hear(ServiceTopic.RECEIPT, PayloadType.RECEIPT, others, false);

        assertThat(bench.state().get("unreceipted").longValue()).isEqualTo(1);
    }

    @Test
    void what_no_receipt_covers_is_sent_again_after_30_seconds() {
        bench.out(Bench.HD01, Bench.FREE_RESIDENT);
        bench.uplink.forget();

        bench.pass(Duration.ofSeconds(29));
        assertThat(bench.uplink.kinds()).isEmpty();

        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.uplink.kinds()).containsExactly("EGRESS_GRANTED");
        bench.pass(Duration.ofSeconds(29));
        assertThat(bench.uplink.kinds()).hasSize(1);
    }

    @Test
    void the_last_16_checkpoints_are_kept() {
        for (int i = 0; i < 20; i++) {
            bench.out(Bench.HD01, Bench.FREE_RESIDENT);
            bench.receiptAll();
        }

        assertThat(bench.state().get("checkpoints").intValue()).isEqualTo(16);
    }

    @Test
    void a_gap_that_is_still_held_is_sent_again_as_it_was() {
        bench.out(Bench.HD01, Bench.FREE_RESIDENT);
        long seq = bench.state().get("lastSeq").longValue();
        List<JsonNode> sent = bench.uplink.events();
        bench.uplink.forget();

        JsonNode answer = bench.command("SEND_EVENTS", "\"epoch\":1,\"from\":%d,\"to\":%d".formatted(seq, seq + 50));

        assertThat(answer.get("outcome").textValue()).isEqualTo("DONE");
        assertThat(bench.uplink.events()).isEqualTo(sent);
    }

    @Test
    void a_gap_that_is_gone_is_answered_by_one_lost_event_however_often_it_is_asked_for() {
        bench.out(Bench.HD01, Bench.FREE_RESIDENT);
        bench.receiptAll();
        bench.uplink.forget();

        bench.command("SEND_EVENTS", "\"epoch\":1,\"from\":1,\"to\":2");
        bench.command("SEND_EVENTS", "\"epoch\":1,\"from\":1,\"to\":2");

        List<JsonNode> lost = bench.uplink.events();
        assertThat(lost).hasSize(2);
        assertThat(lost.get(0)).isEqualTo(lost.get(1));
        assertThat(lost.get(0).get("kind").textValue()).isEqualTo("LOST");
        assertThat(lost.get(0).get("from").longValue()).isEqualTo(1);
        assertThat(lost.get(0).get("to").longValue()).isEqualTo(2);
    }

    @Test
    void a_gap_in_another_epoch_is_refused() {
        assertThat(bench.command("SEND_EVENTS", "\"epoch\":2,\"from\":1,\"to\":2")
                        .get("cause")
                        .textValue())
                .isEqualTo("UNKNOWN_EPOCH");
    }

    @Test
    void a_full_buffer_drops_the_oldest_and_says_so_while_the_door_goes_on_opening() {
        Bench small = new Bench(new InMemoryDeviceMemory(), 10);
        for (int i = 0; i < 100; i++) {
            assertThat(small.push(Bench.HD01)).isInstanceOf(DoorAnswer.Decided.class);
        }

        small.connect();

        List<JsonNode> events = small.uplink.events();
        assertThat(events.size()).isLessThanOrEqualTo(14);
        assertChained(1, events);
        assertThat(explained(events))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, small.state().get("lastSeq").longValue())
                                .boxed()
                                .toList());
    }

    @Test
    void power_loss_keeps_the_numbering_and_the_epoch() {
        bench.out(Bench.HD01, Bench.FREE_RESIDENT);
        long last = bench.state().get("lastSeq").longValue();

        bench.device.faults().powerLoss();
        bench.device.faults().powerReturn();
        reconnect();

        assertThat(bench.state().get("epoch").longValue()).isEqualTo(1);
        assertThat(seqs(bench.uplink.events())).startsWith(last);
        assertChained(1, bench.uplink.events());
    }

    @Test
    void forgotten_numbering_begins_a_new_epoch_at_1() {
        bench.device.faults().forget();
        bench.out(Bench.HD01, Bench.FREE_RESIDENT);

        assertThat(bench.uplink.last(DeviceTopic.EVENTS).get("epoch").longValue())
                .isEqualTo(2);
        JsonNode event = bench.uplink.events().get(0);
        assertThat(event.get("seq").longValue()).isEqualTo(1);
        assertThat(event.get("prev").textValue()).isEqualTo("0".repeat(64));
    }

    @Test
    void a_receipt_above_its_last_number_shows_a_device_that_it_has_forgotten() {
        bench.out(Bench.HD01, Bench.FREE_RESIDENT);
        bench.uplink.forget();

        bench.receipt(1, 900);

        assertThat(bench.state().get("epoch").longValue()).isEqualTo(2);
        assertThat(bench.uplink.last(DeviceTopic.EVENTS).get("epoch").longValue())
                .isEqualTo(2);
        assertThat(seqs(bench.uplink.events())).containsExactly(1L);
        assertChained(2, bench.uplink.events());
    }

    @Test
    void a_loss_that_is_numbered_anew_names_itself_since_its_numbers_are_other_events_now() {
        bench.out(Bench.HD01, Bench.FREE_RESIDENT);
        bench.command("SEND_EVENTS", "\"epoch\":1,\"from\":1,\"to\":1"); // receipted and gone: a LOST is recorded
        bench.uplink.forget();

        bench.receipt(1, 900);
        bench.receipt(2, 900);

        List<JsonNode> lost = bench.uplink.events().stream()
                .filter(event -> event.get("kind").textValue().equals("LOST"))
                .toList();
        assertThat(lost).isNotEmpty().allSatisfy(event -> {
            assertThat(event.get("seq").longValue()).isEqualTo(2);
            assertThat(event.get("from")).isEqualTo(event.get("seq"));
            assertThat(event.get("to")).isEqualTo(event.get("seq"));
            assertThat(event.get("reason").textValue()).isEqualTo("epoch 1, 1 to 1: no longer held");
        });
        assertThat(bench.state().get("epoch").longValue()).isEqualTo(3);
    }

    private void reconnect() {
        bench.device.faults().online();
        bench.uplink = new RecordingUplink();
        bench.connect();
    }

    private static List<Long> seqs(List<JsonNode> events) {
        return events.stream().map(event -> event.get("seq").longValue()).toList();
    }

    private static List<Long> explained(List<JsonNode> events) {
        return events.stream()
                .flatMapToLong(event -> event.has("from")
                        ? LongStream.concat(
                                LongStream.of(event.get("seq").longValue()),
                                LongStream.rangeClosed(
                                        event.get("from").longValue(),
                                        event.get("to").longValue()))
                        : LongStream.of(event.get("seq").longValue()))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private static void assertChained(long epoch, List<JsonNode> events) {
        for (int i = 1; i < events.size(); i++) {
            Event before = Event.parse(epoch, StrictJson.object(ContractFiles.bytes(events.get(i - 1))));
            assertThat(events.get(i).get("seq").longValue()).isEqualTo(before.seq() + 1);
            assertThat(events.get(i).get("prev").textValue()).isEqualTo(before.hash());
        }
    }
}
