package org.onthelatch.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.egress.SampleEvents.HERON_A;
import static org.onthelatch.egress.SampleEvents.key;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.LiveFacts;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.egress.RecordEgress.Receipt;
import org.onthelatch.egress.RecordEgress.Recorded;

/** Events that were changed, left out or put in are found by the chain, and kept all the same (H24; threats 6 to 8). */
class ChainCheckTest {
    private final InMemoryEgressLog log = new InMemoryEgressLog();
    private final RecordEgress record = new RecordEgress(log, new LiveFacts(Saltmarsh.facts()));

    @Test
    void events_that_follow_on_each_other_are_in_order_however_they_come() {
        List<DeviceEvent> events = new ArrayList<>();
        for (long seq = 1; seq <= 60; seq++) {
            events.add(linked(seq, hash(seq - 1)));
        }
        Collections.shuffle(events, new Random(3));

        for (int from = 0; from < events.size(); from += 7) {
            assertThat(record(events.subList(from, Math.min(from + 7, events.size())))
                            .broken())
                    .isEmpty();
        }
    }

    @Test
    void an_event_that_does_not_follow_on_the_one_before_is_kept_receipted_and_named() {
        record(List.of(linked(1, hash(0))));

        Recorded second = record(List.of(linked(2, "f".repeat(64)), linked(3, hash(2))));

        assertThat(second.broken()).containsExactly(key(2));
        assertThat(second.kept()).hasSize(2);
        assertThat(second.receipts()).containsExactly(new Receipt(1, 3));
    }

    @Test
    void one_that_was_put_in_a_gap_is_found_from_both_sides() {
        record(List.of(linked(1, hash(0)), linked(3, hash(2))));

        Recorded forged =
                record(List.of(SampleEvents.withPrev(SampleEvents.withHash(linked(2, ""), "forged"), "forged")));

        assertThat(forged.broken()).containsExactly(key(2), key(3));
        assertThat(forged.kept()).hasSize(1);
    }

    @Test
    void the_first_of_an_epoch_follows_on_nothing() {
        assertThat(record(List.of(linked(1, "f".repeat(64)))).broken()).containsExactly(key(1));
    }

    @Test
    void what_follows_on_a_number_that_never_came_cannot_be_told() {
        assertThat(record(List.of(linked(5, "f".repeat(64)))).broken()).isEmpty();
    }

    @Test
    void the_same_event_again_is_not_told_again() {
        record(List.of(linked(1, "f".repeat(64))));

        assertThat(record(List.of(linked(1, "f".repeat(64)))).broken()).isEmpty();
    }

    private Recorded record(List<DeviceEvent> events) {
        return record.record(HERON_A, events, DemoWard.T0);
    }

    private static DeviceEvent linked(long seq, String prev) {
        return SampleEvents.withPrev(SampleEvents.event(seq, EventKind.EGRESS_GRANTED), prev);
    }

    private static String hash(long seq) {
        return seq == 0 ? ChainCheck.NOTHING_BEFORE : "hash-" + seq;
    }
}
