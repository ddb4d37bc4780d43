package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.RecordReads;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/** Who looked at a record is found again (D53, D62). */
class SqliteRecordReadsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Actor NURSE = new Actor.Staff(new StaffId("l.pryce"), Role.NURSE);

    private OpenStore store;
    private SqliteAuditLog log;
    private SqliteRecordReads reads;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = OpenStore.at(folder.resolve("onlatch.db"));
        log = new SqliteAuditLog(store.database);
        reads = new SqliteRecordReads(store.database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_latest_comes_first_whatever_part_was_looked_at() {
        AuditEntry page = look("P01 page", NOON);
        AuditEntry care = look("P01 care", NOON.plusSeconds(60));
        AuditEntry again = look("P01 page", NOON.plusSeconds(3_600));

        assertThat(hers("P01", 10)).containsExactly(again, care, page);
        assertThat(hers("P01", 2)).containsExactly(again, care);
    }

    @Test
    void whose_id_begins_alike_is_somebody_else_and_what_is_no_look_is_left_out() {
        look("P10 page", NOON);
        look("P1 page", NOON);
        AuditEntry hers = look("P01 page", NOON);
        store.run(() -> log.add(new AuditEntry(NURSE, "sign in", "P01 page", NOON, "")));

        assertThat(hers("P01", 10)).containsExactly(hers);
        assertThat(hers("P1", 10))
                .singleElement()
                .extracting(AuditEntry::subject)
                .isEqualTo("P1 page");
    }

    @Test
    void the_beginning_of_a_time_belongs_to_it_and_its_end_does_not() {
        look("P01 page", NOON.minusNanos(1_000));
        AuditEntry first = look("P01 page", NOON);
        look("P01 page", NOON.plus(Duration.ofHours(1)));

        assertThat(reads.of("P01", NOON, NOON.plus(Duration.ofHours(1)), 10)).containsExactly(first);
    }

    private List<AuditEntry> hers(String person, int most) {
        return reads.of(person, NOON.minus(Duration.ofDays(1)), NOON.plus(Duration.ofDays(1)), most);
    }

    private AuditEntry look(String subject, Instant at) {
        AuditEntry entry = new AuditEntry(NURSE, RecordReads.ACTION, subject, at, "");
        store.run(() -> log.add(entry));
        return entry;
    }
}
