package org.onthelatch.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.egress.SampleEvents.HERON_A;
import static org.onthelatch.egress.SampleEvents.at;
import static org.onthelatch.egress.SampleEvents.event;
import static org.onthelatch.egress.SampleEvents.withHash;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.LiveFacts;
import org.onthelatch.assessment.Level;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.egress.RecordEgress.Gap;
import org.onthelatch.egress.RecordEgress.Receipt;
import org.onthelatch.egress.RecordEgress.Recorded;

/** Each event exactly once, in its place by number, with what stood behind it (D51, D54, D55). */
class RecordEgressTest {
    private static final Instant T0 = DemoWard.T0;
    private static final AccessFacts FACTS = Saltmarsh.facts();

    private final InMemoryEgressLog log = new InMemoryEgressLog();
    private final RecordEgress record = new RecordEgress(log, new LiveFacts(FACTS));

    @Test
    void five_hundred_events_sent_twice_and_shuffled_are_kept_once_and_receipted_to_the_last_D54() {
        List<DeviceEvent> twice = new ArrayList<>();
        for (int seq = 1; seq <= 500; seq++) {
            twice.add(at(event(seq, EventKind.EGRESS_REFUSED), T0.minusSeconds(3_600 - seq)));
        }
        twice.addAll(List.copyOf(twice));
        Collections.shuffle(twice, new Random(7));

        int kept = 0;
        Recorded last = record.record(HERON_A, List.of(), T0);
        for (int from = 0; from < twice.size(); from += 37) {
            last = record.record(HERON_A, twice.subList(from, Math.min(from + 37, twice.size())), T0);
            kept += last.kept().size();
        }

        assertThat(kept).isEqualTo(500);
        assertThat(last.receipts()).containsExactly(new Receipt(1, 500));
        assertThat(last.gaps()).isEmpty();
    }

    @Test
    void a_number_with_two_contents_keeps_both_and_is_named() {
        record.record(HERON_A, List.of(event(1, EventKind.EGRESS_GRANTED)), T0);

        Recorded second = record.record(HERON_A, List.of(withHash(event(1, EventKind.EGRESS_GRANTED), "other")), T0);

        assertThat(second.forks()).containsExactly(SampleEvents.key(1));
        assertThat(second.kept()).isEmpty();
        assertThat(log.forks()).isEqualTo(1);
    }

    @Test
    void a_gap_is_named_and_the_receipt_waits_below_it() {
        Recorded recorded = record.record(
                HERON_A, List.of(event(1, EventKind.EGRESS_GRANTED), event(4, EventKind.EGRESS_GRANTED)), T0);

        assertThat(recorded.receipts()).containsExactly(new Receipt(1, 1));
        assertThat(recorded.gaps()).containsExactly(new Gap(1, 2, 3));
    }

    @Test
    void the_decision_behind_an_event_is_frozen_with_it_D51() {
        Recorded recorded =
                record.record(HERON_A, List.of(at(event(1, EventKind.EGRESS_REFUSED), T0)), T0.plusSeconds(1));

        DecisionContext.OfResident carys =
                (DecisionContext.OfResident) recorded.kept().get(0).context();
        assertThat(carys.person().value()).isEqualTo("P03");
        DecisionContext.LevelThen.Assessed then = (DecisionContext.LevelThen.Assessed) carys.then();
        assertThat(then.level()).isEqualTo(Level.L4);
        assertThat(then.inDate()).as("her review is nine days overdue").isFalse();
        assertThat(carys.status().value()).isEqualTo("S3");
    }

    @Test
    void a_door_that_lets_her_out_alone_does_not_agree_with_a_level_that_goes_with_someone() {
        Recorded recorded = record.record(
                HERON_A,
                List.of(
                        at(event(1, EventKind.EGRESS_GRANTED), T0),
                        at(event(2, EventKind.EGRESS_GRANTED_WITH_ESCORT), T0)),
                T0);

        assertThat(recorded.kept())
                .extracting(kept -> ((DecisionContext.OfResident) kept.context()).agreed())
                .containsExactly(false, true);
    }

    @Test
    void an_event_from_the_future_is_kept_and_its_time_doubted() {
        Recorded recorded =
                record.record(HERON_A, List.of(at(event(1, EventKind.EGRESS_REFUSED), T0.plusSeconds(600))), T0);

        assertThat(recorded.kept().get(0).timeDoubted()).isTrue();
        assertThat(recorded.receipts()).containsExactly(new Receipt(1, 1));
    }

    @Test
    void an_event_that_comes_an_hour_later_says_so() {
        Recorded recorded =
                record.record(HERON_A, List.of(at(event(1, EventKind.EGRESS_REFUSED), T0.minusSeconds(3_600))), T0);

        assertThat(recorded.kept().get(0).arrivedLate()).isTrue();
    }
}
