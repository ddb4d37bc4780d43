package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.sqlite.SampleRecords.AUDIT;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.audit.Book;
import org.onthelatch.audit.Recorded;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.leave.Consent;
import org.onthelatch.person.VisitorId;
import org.onthelatch.ward.Period;

/** Every book, and what makes two entries the same thing in two versions. */
class SqliteBooksTest {
    private Path file;

    @BeforeEach
    void choose(@TempDir Path folder) {
        file = folder.resolve("onlatch.db");
    }

    @Test
    void every_book_keeps_its_entries_over_a_restart() {
        check(SqliteBooks::sites, SampleSite.site());
        check(SqliteBooks::residents, SampleRecords.resident());
        check(SqliteBooks::visitors, SampleRecords.visitor());
        check(SqliteBooks::staff, SampleRecords.staffMember());
        check(SqliteBooks::authorities, SampleRecords.authority());
        check(SqliteBooks::assessments, SampleRecords.assessment(1));
        check(SqliteBooks::roomStages, SampleRecords.roomStage());
        check(SqliteBooks::leaves, SampleRecords.leave());
        check(SqliteBooks::consents, SampleRecords.awaited());
        check(SqliteBooks::holdings, SampleRecords.holding());
        check(SqliteBooks::entryGrants, SampleRecords.entryGrant(new Holder.OfStaff(SampleRecords.STAFF)));
        check(SqliteBooks::emergencyLocks, SampleRules.emergencyLock());
        check(SqliteBooks::blanketRestrictions, SampleRules.blanketRestriction());
        check(SqliteBooks::notices, SampleRules.notice());
        check(SqliteBooks::noticesTold, SampleRules.noticeTold());
        check(SqliteBooks::rightsNotes, SampleRules.told());
        check(SqliteBooks::statements, SampleRecords.wentOut());
        check(SqliteBooks::awayNotes, SampleLeave.lateDecision());
        check(SqliteBooks::fobCounts, SampleRecords.fobCount());
        check(SqliteBooks::calls, SampleRecords.call());
        check(SqliteBooks::incidents, SampleRecords.incident());
        check(SqliteBooks::acknowledgements, SampleReviews.acknowledgement());
        check(SqliteBooks::careTeams, SampleReviews.careTeam());
        check(SqliteBooks::tightenings, SampleReviews.tightening());
        check(SqliteBooks::looseningLimits, SampleReviews.limit());
        check(SqliteBooks::participations, SampleReviews.participation());
        check(SqliteBooks::admissionPurposes, SampleReviews.purpose());
        check(SqliteBooks::backgrounds, SampleReviews.background());
        check(SqliteBooks::occasions, SampleReviews.occasion());
        check(SqliteBooks::clinicianCharges, SampleRecords.charge());
        check(SqliteBooks::clinicianCovers, SampleRecords.cover());
    }

    @Test
    void every_step_of_a_request_is_kept_over_a_restart() {
        try (OpenStore store = OpenStore.at(file)) {
            SampleReviews.request()
                    .forEach(entry -> store.run(
                            () -> new SqliteBooks(store.database).requests().add(entry, AUDIT)));
        }
        try (OpenStore store = OpenStore.at(file)) {
            assertThat(store.write(
                            () -> new SqliteBooks(store.database).requests().all()))
                    .isEqualTo(SampleReviews.request());
        }
    }

    @Test
    void a_given_consent_takes_the_place_of_the_awaited_one() {
        assertThat(current(SqliteBooks::consents, List.of(SampleRecords.awaited(), SampleRecords.given())))
                .containsExactly(SampleRecords.given());
    }

    /** D52: the version that a past moment asks for. */
    @Test
    void every_version_of_a_consent_is_kept_with_when_it_was_written() {
        try (OpenStore store = OpenStore.at(file)) {
            store.run(() -> {
                SqliteBooks books = new SqliteBooks(store.database);
                books.consents().add(SampleRecords.awaited(), AUDIT);
                books.consents().add(SampleRecords.given(), AUDIT);
            });
            List<Recorded<Consent>> recorded =
                    store.write(() -> new SqliteBooks(store.database).consents().recorded());

            assertThat(recorded)
                    .extracting(Recorded::entry)
                    .containsExactly(SampleRecords.awaited(), SampleRecords.given());
            assertThat(recorded).extracting(Recorded::at).containsOnly(AUDIT.at());
            assertThat(recorded).extracting(Recorded::key).containsOnly("co0000000001");
        }
    }

    @Test
    void a_returned_fob_is_the_same_holding_and_the_next_one_is_another() {
        Holding held = SampleRecords.holding();
        Holding returned = ending(held, new Period(held.period().from(), SampleRecords.NOON.plusSeconds(60)));
        Holding next = ending(held, Period.from(SampleRecords.NOON.plusSeconds(60)));

        assertThat(current(SqliteBooks::holdings, List.of(held, returned, next)))
                .containsExactly(returned, next);
    }

    @Test
    void an_entry_grant_of_another_holder_is_another_grant() {
        EntryGrant staff = SampleRecords.entryGrant(new Holder.OfStaff(SampleRecords.STAFF));
        EntryGrant visitor = SampleRecords.entryGrant(new Holder.OfVisitor(new VisitorId("V01")));

        assertThat(current(SqliteBooks::entryGrants, List.of(staff, visitor, staff)))
                .containsExactly(staff, visitor);
    }

    @Test
    void going_out_and_coming_back_at_the_same_minute_are_two_statements() {
        assertThat(current(SqliteBooks::statements, List.of(SampleRecords.wentOut(), SampleRecords.cameBack())))
                .containsExactly(SampleRecords.wentOut(), SampleRecords.cameBack());
    }

    @Test
    void every_entry_has_its_audit_entry_right_behind_it_D53() {
        try (OpenStore store = OpenStore.at(file)) {
            SqliteBooks books = new SqliteBooks(store.database);
            store.run(() -> books.assessments().add(SampleRecords.assessment(1), AUDIT));
            store.run(() -> books.assessments().add(SampleRecords.assessment(2), AUDIT));

            String sql = "SELECT position || ' ' || kind || ' ' || key || ' ' || version FROM record ORDER BY position";
            List<String> records = store.database
                    .readers()
                    .read("list", connection -> Rows.of(connection, sql, row -> row.getString(1)));
            assertThat(records)
                    .containsExactly(
                            "1 assessment P03 1",
                            "2 audit assessment/P03 1",
                            "3 assessment P03 2",
                            "4 audit assessment/P03 2");
        }
    }

    private <T> void check(Function<SqliteBooks, Book<T>> book, T entry) {
        try (OpenStore store = OpenStore.at(file)) {
            store.run(() -> book.apply(new SqliteBooks(store.database)).add(entry, AUDIT));
        }
        try (OpenStore store = OpenStore.at(file)) {
            assertThat(store.write(
                            () -> book.apply(new SqliteBooks(store.database)).all()))
                    .containsExactly(entry);
        }
    }

    private <T> List<T> current(Function<SqliteBooks, Book<T>> book, List<T> entries) {
        try (OpenStore store = OpenStore.at(file)) {
            Book<T> opened = book.apply(new SqliteBooks(store.database));
            entries.forEach(entry -> store.run(() -> opened.add(entry, AUDIT)));
            return store.write(opened::current);
        }
    }

    private static Holding ending(Holding held, Period period) {
        return new Holding(
                held.fob(), held.holder(), period, Holding.State.RETURNED, held.issuedBy(), held.recordedAt());
    }
}
