package org.onthelatch.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onthelatch.egress.SampleEvents.NOON;
import static org.onthelatch.egress.SampleEvents.at;
import static org.onthelatch.egress.SampleEvents.atDoor;
import static org.onthelatch.egress.SampleEvents.byStaff;
import static org.onthelatch.egress.SampleEvents.event;
import static org.onthelatch.egress.SampleEvents.kept;
import static org.onthelatch.egress.SampleEvents.keptOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onthelatch.egress.EgressRecords.Entry;
import org.onthelatch.egress.EgressRecords.Query;
import org.onthelatch.egress.EgressRecords.Query.Cursor;
import org.onthelatch.egress.EgressRecords.Query.Outcome;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;

/** What every reading of the egress log promises. */
public interface EgressRecordsContract {
    Query EVERYTHING =
            new Query(Instant.MIN, Instant.MAX, Optional.empty(), Optional.empty(), Outcome.ALL, Optional.empty(), 100);

    EgressLog log();

    EgressRecords records();

    @Test
    default void events_come_newest_first_by_the_controllers_time_then_by_order_of_commit() {
        KeptEvent late = kept(at(event(1, EventKind.EGRESS_GRANTED), NOON.minusSeconds(60)));
        KeptEvent first = kept(event(2, EventKind.EGRESS_GRANTED));
        KeptEvent second = kept(event(3, EventKind.EGRESS_REFUSED));
        List.of(first, second, late).forEach(log()::append);

        assertThat(found(EVERYTHING)).containsExactly(second, first, late);
    }

    @Test
    default void a_span_of_time_includes_its_start_and_excludes_its_end() {
        KeptEvent before = kept(at(event(1, EventKind.EGRESS_GRANTED), NOON.minusMillis(1)));
        KeptEvent start = kept(event(2, EventKind.EGRESS_GRANTED));
        KeptEvent end = kept(at(event(3, EventKind.EGRESS_GRANTED), NOON.plusSeconds(60)));
        List.of(before, start, end).forEach(log()::append);

        assertThat(found(query(NOON, NOON.plusSeconds(60), Optional.empty(), Optional.empty(), Outcome.ALL)))
                .containsExactly(start);
    }

    @Test
    default void door_person_and_outcome_each_narrow() {
        KeptEvent out = kept(event(1, EventKind.EGRESS_GRANTED));
        KeptEvent refused = kept(event(2, EventKind.EGRESS_REFUSED));
        KeptEvent elsewhere = kept(atDoor(event(3, EventKind.ENTRY_GRANTED), "SG01"));
        KeptEvent another = keptOf(event(4, EventKind.EGRESS_GRANTED), "P07");
        KeptEvent staff = byStaff(event(5, EventKind.EGRESS_GRANTED));
        List.of(out, refused, elsewhere, another, staff).forEach(log()::append);

        assertThat(found(everOf(Optional.of("HD01"), Optional.empty(), Outcome.ALL)))
                .containsExactly(staff, another, refused, out);
        assertThat(found(everOf(Optional.empty(), Optional.of("P03"), Outcome.ALL)))
                .containsExactly(elsewhere, refused, out);
        assertThat(found(everOf(Optional.empty(), Optional.empty(), Outcome.REFUSED)))
                .containsExactly(refused);
        assertThat(found(everOf(Optional.of("HD01"), Optional.of("P03"), Outcome.OPENED)))
                .containsExactly(out);
    }

    @Test
    default void pages_show_every_event_once_also_when_several_share_a_time() {
        for (int seq = 1; seq <= 25; seq++) {
            log().append(kept(at(event(seq, EventKind.EGRESS_GRANTED), NOON.plusSeconds(seq / 10))));
        }

        List<Entry> seen = new ArrayList<>();
        Optional<Cursor> cursor = Optional.empty();
        List<Entry> page = records().find(page(cursor));
        while (!page.isEmpty()) {
            seen.addAll(page);
            Entry last = page.get(page.size() - 1);
            cursor = Optional.of(new Cursor(last.event().event().at(), last.position()));
            page = records().find(page(cursor));
        }

        assertThat(seen.stream().map(Entry::event)).isEqualTo(found(EVERYTHING));
        assertThat(seen).hasSize(25);
    }

    @Test
    default void a_page_has_1_to_10000_events() {
        for (int limit : new int[] {0, 10_001}) {
            assertThatThrownBy(() -> records().find(limited(limit)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("but was " + limit);
        }
    }

    @Test
    default void movements_are_doors_that_opened_for_a_resident_and_fires_in_the_order_of_commit() {
        KeptEvent out = kept(event(1, EventKind.EGRESS_GRANTED));
        KeptEvent back = kept(at(event(3, EventKind.ENTRY_GRANTED), NOON.minusSeconds(60)));
        log().append(out);
        log().append(kept(event(2, EventKind.EGRESS_REFUSED)));
        log().append(back);
        log().append(byStaff(event(4, EventKind.EGRESS_GRANTED)));
        KeptEvent fire = kept(event(5, EventKind.FIRE_RELEASE));
        log().append(fire);

        assertThat(records().movements()).containsExactly(out, back, fire);
    }

    @Test
    default void a_controller_was_last_heard_when_its_highest_number_came() {
        KeptEvent second = kept(event(2, EventKind.EGRESS_GRANTED));
        log().append(second);
        log().append(kept(event(1, EventKind.EGRESS_GRANTED)));

        assertThat(records().lastReceived(second.event().key().controller())).contains(second.recordedAt());
        assertThat(records().lastReceived(new org.onthelatch.ward.DeviceId("never-heard")))
                .isEmpty();
    }

    private List<KeptEvent> found(Query query) {
        return records().find(query).stream().map(Entry::event).toList();
    }

    private static Query everOf(Optional<String> door, Optional<String> person, Outcome outcome) {
        return query(Instant.MIN, Instant.MAX, door, person, outcome);
    }

    private static Query query(
            Instant from, Instant until, Optional<String> door, Optional<String> person, Outcome outcome) {
        return new Query(from, until, door.map(DoorId::new), person.map(PersonId::new), outcome, Optional.empty(), 100);
    }

    private static Query page(Optional<Cursor> before) {
        return new Query(Instant.MIN, Instant.MAX, Optional.empty(), Optional.empty(), Outcome.ALL, before, 4);
    }

    private static Query limited(int limit) {
        return new Query(
                Instant.MIN, Instant.MAX, Optional.empty(), Optional.empty(), Outcome.ALL, Optional.empty(), limit);
    }
}
