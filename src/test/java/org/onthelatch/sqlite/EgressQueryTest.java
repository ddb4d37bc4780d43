package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.egress.EgressRecords.Query;
import org.onthelatch.egress.EgressRecords.Query.Cursor;
import org.onthelatch.egress.EgressRecords.Query.Outcome;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;

/** A page of a year's events is found by an index and never by sorting them all. */
class EgressQueryTest {
    private static final Optional<DoorId> HD01 = Optional.of(new DoorId("HD01"));
    private static final Optional<PersonId> P03 = Optional.of(new PersonId("P03"));

    private Database database;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.open(folder.resolve("onlatch.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void each_question_has_its_index() {
        assertThat(plan(Optional.empty(), Optional.empty(), Outcome.ALL)).contains("egress_event_at");
        assertThat(plan(HD01, Optional.empty(), Outcome.ALL)).contains("egress_event_door (door=? AND at");
        assertThat(plan(Optional.empty(), P03, Outcome.ALL)).contains("egress_event_person (person=? AND at");
        assertThat(plan(Optional.empty(), Optional.empty(), Outcome.REFUSED))
                .contains("egress_event_outcome (outcome=? AND at");
    }

    @Test
    void no_page_is_sorted() {
        for (Optional<DoorId> door : List.of(HD01, Optional.<DoorId>empty())) {
            for (Optional<PersonId> person : List.of(P03, Optional.<PersonId>empty())) {
                for (Outcome outcome : Outcome.values()) {
                    assertThat(plan(door, person, outcome)).doesNotContain("B-TREE");
                }
            }
        }
    }

    private String plan(Optional<DoorId> door, Optional<PersonId> person, Outcome outcome) {
        Instant noon = SampleRecords.NOON;
        Optional<Cursor> before = Optional.of(new Cursor(noon, 1_000));
        EgressQuery query = EgressQuery.of(new Query(noon.minusSeconds(60), noon, door, person, outcome, before, 100));
        return database.readers()
                .read(
                        "explain",
                        connection -> Rows.of(
                                connection,
                                "EXPLAIN QUERY PLAN " + query.sql(),
                                row -> row.getString(4),
                                query.parameters().toArray()))
                .toString();
    }
}
