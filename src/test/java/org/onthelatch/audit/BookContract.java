package org.onthelatch.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.assessment.AgreedTimes;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.Reasons;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book.StaleVersion;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Visitor;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.StaffId;

/** What every book promises (D39, D50). */
public interface BookContract {
    Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** An empty book that counts versions by itself; its key is the visitor's id. */
    KeyedBook<Visitor> visitors();

    /** An empty book whose entries carry their version; its key is the person. */
    Book<Assessment> assessments();

    @Test
    default void an_empty_book_is_empty() {
        assertThat(visitors().all()).isEmpty();
        assertThat(visitors().current()).isEmpty();
    }

    @Test
    default void a_later_entry_supersedes_the_earlier_one_and_both_stay_D39() {
        Book<Visitor> book = visitors();

        book.add(visitor("V01", "sister of P03"), audit());
        book.add(visitor("V02", "advocate"), audit());
        book.add(visitor("V01", "sister and nearest relative of P03"), audit());

        assertThat(book.current())
                .containsExactly(visitor("V01", "sister and nearest relative of P03"), visitor("V02", "advocate"));
        assertThat(book.all())
                .containsExactly(
                        visitor("V01", "sister of P03"),
                        visitor("V02", "advocate"),
                        visitor("V01", "sister and nearest relative of P03"));
    }

    @Test
    default void every_version_of_one_key_is_found_by_it_oldest_first() {
        KeyedBook<Visitor> book = visitors();

        book.add(visitor("V01", "sister of P03"), audit());
        book.add(visitor("V02", "advocate"), audit());
        book.add(visitor("V01", "sister and nearest relative of P03"), audit());

        assertThat(book.of("V01"))
                .containsExactly(visitor("V01", "sister of P03"), visitor("V01", "sister and nearest relative of P03"));
        assertThat(book.of("V03")).isEmpty();
    }

    @Test
    default void the_next_version_of_each_person_is_taken() {
        Book<Assessment> book = assessments();

        book.add(assessment("P03", 1, Level.L4), audit());
        book.add(assessment("P07", 1, Level.L1), audit());
        book.add(assessment("P03", 2, Level.L3), audit());

        assertThat(book.current()).containsExactly(assessment("P03", 2, Level.L3), assessment("P07", 1, Level.L1));
        assertThat(book.all()).hasSize(3);
    }

    @Test
    default void nobody_writes_over_a_version_that_she_has_not_seen_D50() {
        Book<Assessment> book = assessments();
        book.add(assessment("P03", 1, Level.L4), audit());
        book.add(assessment("P03", 2, Level.L3), audit());

        assertThatThrownBy(() -> book.add(assessment("P03", 2, Level.L5), audit()))
                .isInstanceOf(StaleVersion.class)
                .hasMessageContaining("version 2");

        assertThat(book.current()).containsExactly(assessment("P03", 2, Level.L3));
        assertThat(book.all()).hasSize(2);
    }

    @Test
    default void no_version_is_left_out() {
        Book<Assessment> book = assessments();

        assertThatThrownBy(() -> book.add(assessment("P03", 2, Level.L3), audit()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be 1");

        assertThat(book.all()).isEmpty();
    }

    private static Visitor visitor(String id, String relation) {
        return new Visitor(new VisitorId(id), "Imelda Test", relation);
    }

    private static Assessment assessment(String person, int version, Level level) {
        StaffId decidedBy = new StaffId("a.okafor");
        return new Assessment(
                new AssessmentId("a00000000%s%d".formatted(person.substring(1), version)),
                new PersonId(person),
                version,
                level,
                AgreedTimes.NONE,
                Set.of(),
                List.of(),
                new Reasons("my own words", "rationale", "evidence", "alternatives", "next step", "basis"),
                new StatusCode("S3"),
                decidedBy,
                decidedBy,
                NOON,
                NOON,
                NOON,
                NOON.plusSeconds(604_800),
                true);
    }

    private static AuditEntry audit() {
        return new AuditEntry(new Actor.Service("test"), "add", "P03", NOON, "");
    }
}
