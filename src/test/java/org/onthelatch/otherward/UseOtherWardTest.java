package org.onthelatch.otherward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.otherward.UseOtherWard.Outcome;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.WardId;

/** Break-glass (D66): a reason in words, for an hour, kept before anything is seen, looked at by another the next day. */
class UseOtherWardTest {
    private static final Instant NOW = Instant.parse("2026-11-23T03:10:00Z");
    private static final Duration HOUR = Duration.ofMinutes(60);
    private static final WardId HERON = new WardId("heron");
    private static final WardId CARTLODGE = new WardId("cartlodge");
    private static final Scope OF_HERON = new Scope.Wards(Set.of(HERON));
    private static final Actor.Staff PRYCE = new Actor.Staff(new StaffId("l.pryce"), Role.NURSE);
    private static final Actor.Staff MARLOW = new Actor.Staff(new StaffId("s.marlow"), Role.MANAGER);
    private static final String REASON = "I sit with her tonight";

    private final InMemoryBook<WardAccess> book =
            InMemoryBook.counting(access -> access.id().value());
    private final UseOtherWard use = new UseOtherWard(book, Set.of(HERON, CARTLODGE), HOUR);

    @Test
    void it_is_open_for_an_hour_and_to_nobody_else() {
        WardAccess access = done(use.open(PRYCE, OF_HERON, "cartlodge", REASON, NOW));
        WardAccesses all = new WardAccesses(book.current());

        assertThat(all.openOf(PRYCE.staff(), NOW)).containsExactly(access);
        assertThat(all.openOf(PRYCE.staff(), NOW.plus(HOUR).minusNanos(1))).containsExactly(access);
        assertThat(all.openOf(PRYCE.staff(), NOW.plus(HOUR))).isEmpty();
        assertThat(all.openOf(MARLOW.staff(), NOW)).isEmpty();
        assertThat(book.audits()).singleElement().satisfies(audit -> {
            assertThat(audit.action()).isEqualTo("open other ward");
            assertThat(audit.reason()).isEqualTo(REASON);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "....", "see her", "12 34 56", "a b c", "B7 X1 Z9"})
    void a_code_is_no_reason(String reason) {
        assertThat(fields(use.open(PRYCE, OF_HERON, "cartlodge", reason, NOW))).containsExactly("reason");
        assertThat(book.all()).isEmpty();
    }

    @Test
    void only_a_ward_that_there_is_and_that_is_not_hers_can_be_opened() {
        assertThat(fields(use.open(PRYCE, OF_HERON, "heron", REASON, NOW))).containsExactly("ward");
        assertThat(fields(use.open(PRYCE, OF_HERON, "haron", REASON, NOW))).containsExactly("ward");
        assertThat(fields(use.open(PRYCE, Scope.EVERY_WARD, "heron", REASON, NOW)))
                .containsExactly("ward");
        assertThat(fields(use.open(PRYCE, new Scope.Herself("P03"), "heron", REASON, NOW)))
                .containsExactly("ward");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_who_works_with_people_opens_one(Role role) {
        boolean works = EnumSet.of(
                        Role.NURSE,
                        Role.RESPONSIBLE_CLINICIAN,
                        Role.MANAGER,
                        Role.MHA_ADMINISTRATOR,
                        Role.HEALTH_CARE_ASSISTANT)
                .contains(role);

        Outcome outcome = use.open(new Actor.Staff(PRYCE.staff(), role), OF_HERON, "cartlodge", REASON, NOW);

        assertThat(outcome instanceof Outcome.Done).isEqualTo(works);
    }

    @Test
    void she_ends_her_own_and_nobody_anothers() {
        WardAccess access = done(use.open(PRYCE, OF_HERON, "cartlodge", REASON, NOW));
        Instant later = NOW.plusSeconds(300);

        assertThat(use.end(access.id(), MARLOW, later)).isInstanceOf(Outcome.Refused.class);
        assertThat(done(use.end(access.id(), PRYCE, later)).until()).isEqualTo(later);
        assertThat(use.end(access.id(), PRYCE, later)).isInstanceOf(Outcome.Refused.class);
        assertThat(new WardAccesses(book.current()).openOf(PRYCE.staff(), later))
                .isEmpty();
    }

    @Test
    void another_looks_at_it_when_it_is_over_once_and_in_words() {
        WardAccess access = done(use.open(PRYCE, OF_HERON, "cartlodge", REASON, NOW));
        Instant over = NOW.plus(HOUR);
        String found = "I asked her; it was right";

        assertThat(use.review(access.id(), MARLOW, found, over.minusSeconds(1))).isInstanceOf(Outcome.Refused.class);
        assertThat(use.review(access.id(), PRYCE, found, over)).isInstanceOf(Outcome.Refused.class);
        assertThat(use.review(access.id(), new Actor.Staff(PRYCE.staff(), Role.MANAGER), found, over))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(use.review(access.id(), MARLOW, "ok", over)).isInstanceOf(Outcome.Refused.class);
        assertThat(done(use.review(access.id(), MARLOW, found, over)).reviewed())
                .singleElement()
                .satisfies(review -> assertThat(review.words()).isEqualTo(found));
        assertThat(use.review(access.id(), MARLOW, found, over)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void unreviewed_after_a_day_it_is_overdue() {
        done(use.open(PRYCE, OF_HERON, "cartlodge", REASON, NOW));
        WardAccesses all = new WardAccesses(book.current());
        Instant over = NOW.plus(HOUR);

        assertThat(all.waiting(over.minusSeconds(1))).isEmpty();
        assertThat(all.waiting(over)).hasSize(1);
        assertThat(all.overdue(over.plus(Duration.ofDays(1)).minusSeconds(1))).isZero();
        assertThat(all.overdue(over.plus(Duration.ofDays(1)))).isEqualTo(1);
    }

    private static WardAccess done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).access();
    }

    private static List<String> fields(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome)
                .refusals().stream().map(UseOtherWard.Refusal::field).toList();
    }
}
