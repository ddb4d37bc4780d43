package org.onthelatch.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onthelatch.egress.SampleEvents.HERON_A;
import static org.onthelatch.egress.SampleEvents.NOON;
import static org.onthelatch.egress.SampleEvents.event;
import static org.onthelatch.egress.SampleEvents.kept;
import static org.onthelatch.egress.SampleEvents.key;
import static org.onthelatch.egress.SampleEvents.withHash;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.egress.EgressRecords.OpenGap;
import org.onthelatch.egress.Numbering.Range;
import org.onthelatch.ward.DeviceId;

/** What every egress log promises to the one who writes it. */
public interface EgressLogContract {
    /** An empty log; the same in one test. */
    EgressLog log();

    /** The readings of {@link #log}. */
    EgressRecords records();

    @Test
    default void an_event_is_found_by_its_number_as_it_was_kept() {
        KeptEvent kept = kept(event(7, EventKind.EGRESS_GRANTED));

        log().append(kept);

        assertThat(log().find(key(7))).contains(kept);
        assertThat(log().find(key(8))).isEmpty();
    }

    @Test
    default void a_kind_that_this_version_does_not_know_is_kept_too() {
        KeptEvent kept = kept(event(1, new EventKind("DOOR_SANG")));

        log().append(kept);

        assertThat(log().find(key(1))).contains(kept);
    }

    @Test
    default void a_number_is_taken_once() {
        KeptEvent first = kept(event(1, EventKind.EGRESS_GRANTED));
        log().append(first);

        assertThatThrownBy(() -> log().append(kept(event(1, EventKind.EGRESS_REFUSED))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("heron-a/1/1");

        assertThat(log().find(key(1))).contains(first);
    }

    @Test
    default void a_second_content_under_one_number_is_kept_beside_the_first_however_often_it_comes() {
        KeptEvent first = kept(event(1, EventKind.EGRESS_GRANTED));
        KeptEvent second = kept(withHash(event(1, EventKind.EGRESS_REFUSED), "other"));
        log().append(first);

        log().appendFork(second);
        log().appendFork(second);

        assertThat(log().find(key(1))).contains(first);
        assertThat(records().forks()).isEqualTo(1);
    }

    @Test
    default void the_numbering_starts_empty_and_is_kept_for_each_controller_and_epoch() {
        Numbering numbering = new Numbering(4, List.of(new Range(7, 9), new Range(12, 12)));

        log().account(HERON_A, 1, Numbering.EMPTY.with(1));
        log().account(HERON_A, 1, numbering);
        log().account(HERON_A, 2, Numbering.EMPTY.with(1));

        assertThat(log().numbering(HERON_A, 1)).isEqualTo(numbering);
        assertThat(log().numbering(HERON_A, 2)).isEqualTo(new Numbering(1, List.of()));
        assertThat(log().numbering(new DeviceId("heron-b"), 1)).isEqualTo(Numbering.EMPTY);
    }

    @Test
    default void numbers_that_are_missing_below_what_is_kept_are_open_gaps() {
        log().account(HERON_A, 1, new Numbering(4, List.of(new Range(7, 9), new Range(12, 12))));
        log().account(new DeviceId("heron-b"), 1, new Numbering(20, List.of()));

        assertThat(records().openGaps())
                .containsExactly(new OpenGap(HERON_A, 1, new Range(5, 6)), new OpenGap(HERON_A, 1, new Range(10, 11)));
    }

    @Test
    default void what_could_not_be_read_is_kept_and_counted() {
        EgressLog.Quarantined message = new EgressLog.Quarantined(
                HERON_A, "latch/v1/heron-a/events", NOON, "seq must be a number, but was \"x\"", "eyJ9");

        log().quarantine(message);
        log().quarantine(message);

        assertThat(records().quarantined()).isEqualTo(2);
    }
}
