package org.onthelatch.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.restriction.SecureExit.Outcome;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/** An exit is secured for a stated emergency, seldom, and never for long (D28, H20). */
class SecureExitTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final DoorId GATE = new DoorId("SG01");
    private static final Actor.Staff PRYCE = new Actor.Staff(new StaffId("l.pryce"), Role.NURSE);
    private static final Actor.Staff DUNMORE = new Actor.Staff(new StaffId("k.dunmore"), Role.NURSE);
    private static final Actor.Staff MARLOW = new Actor.Staff(new StaffId("s.marlow"), Role.MANAGER);

    private final InMemoryBook<EmergencyLock> book =
            InMemoryBook.counting(lock -> lock.door() + "/" + lock.period().from());
    private final InMemoryBook<Notice> notices =
            InMemoryBook.counting(notice -> notice.id().value());
    private final SecureExit secure =
            new SecureExit(book, () -> Saltmarsh.facts().register(), LockLimits.USUAL, new TellResidents(notices));

    @Test
    void the_nurse_in_charge_has_fifteen_minutes_alone_kept_with_who_and_why() {
        Outcome outcome = secure.start(asked(15, PRYCE), NOW);

        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        assertThat(book.current())
                .singleElement()
                .satisfies(lock -> assertThat(lock.period()).isEqualTo(new Period(NOW, minutes(15))));
        assertThat(book.audits())
                .containsExactly(new AuditEntry(PRYCE, "secure exit", "SG01", NOW, "a man with a knife"));
    }

    @Test
    void nobody_has_more_alone_neither_at_once_nor_by_saying_so_again_nor_by_beginning_again() {
        assertThat(codes(secure.start(asked(16, PRYCE), NOW))).containsExactly("TOO_LONG");
        assertThat(codes(secure.start(asked(0, PRYCE), NOW))).containsExactly("TOO_LONG");
        secure.start(asked(10, PRYCE), NOW);

        assertThat(codes(secure.start(asked(5, DUNMORE), minutes(1)))).containsExactly("SECURED_ALREADY");
        assertThat(codes(secure.confirm(more(11, PRYCE), minutes(5)))).containsExactly("SECOND_PERSON");
        assertThat(secure.confirm(more(9, PRYCE), minutes(6))).isInstanceOf(Outcome.Kept.class);
        assertThat(codes(secure.start(asked(1, PRYCE), minutes(15)))).containsExactly("SECOND_PERSON");
        assertThat(codes(secure.start(asked(1, PRYCE), minutes(60)))).containsExactly("SECOND_PERSON");
        assertThat(secure.start(asked(15, PRYCE), minutes(75))).isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void what_is_left_of_her_minutes_may_be_used_after_an_early_end() {
        secure.start(asked(15, PRYCE), NOW);
        secure.end(new SecureExit.End(GATE, PRYCE), minutes(4));

        assertThat(secure.start(asked(12, PRYCE), minutes(5)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(RestrictionRefusal::sentence)
                                .containsExactly(
                                        "Within the last 60 minutes you have had SG01 secured for 4. One person decides"
                                                + " 15, so enter at most 11, or another nurse in charge or the manager decides it now."));
        assertThat(secure.start(asked(11, PRYCE), minutes(5))).isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void another_person_confirms_it_for_at_most_sixty_in_all_and_the_first_is_never_the_second() {
        secure.start(asked(15, PRYCE), NOW);

        assertThat(codes(secure.confirm(more(45, PRYCE), minutes(10)))).containsExactly("SECOND_PERSON");
        assertThat(codes(secure.confirm(more(51, MARLOW), minutes(10)))).containsExactly("TOO_LONG");
        assertThat(codes(secure.confirm(more(3, MARLOW), minutes(10)))).containsExactly("NOT_LONGER");
        assertThat(secure.confirm(more(50, MARLOW), minutes(10))).isInstanceOf(Outcome.Kept.class);

        EmergencyLock lock = book.current().get(0);
        assertThat(lock.second()).contains(MARLOW.staff());
        assertThat(lock.period().until()).isEqualTo(minutes(60));
        assertThat(codes(secure.confirm(more(1, DUNMORE), minutes(59).plusSeconds(1))))
                .containsExactly("TOO_LONG");
        assertThat(codes(secure.confirm(more(15, MARLOW), minutes(60)))).containsExactly("NOT_SECURED");
    }

    @Test
    void even_a_record_made_by_hand_cannot_last_longer() {
        EmergencyLock lock = EmergencyLock.begin(GATE, new Period(NOW, minutes(15)), PRYCE.staff(), "why", "words");
        var hers = new EmergencyLock.Confirmation(PRYCE.staff(), NOW, minutes(16), "why");
        var others = new EmergencyLock.Confirmation(MARLOW.staff(), NOW, minutes(61), "why");

        assertThatThrownBy(() -> lock.confirm(hers)).hasMessageContaining("one person must last at most 15 min");
        assertThatThrownBy(() -> lock.confirm(others)).hasMessageContaining("two people must last at most 60 min");
        assertThatThrownBy(() -> new LockLimits(Duration.ofMinutes(16), Duration.ofMinutes(60), Duration.ofHours(1)))
                .hasMessage("alone must be 1 to 15 min, but was PT16M");
        assertThatThrownBy(() -> new LockLimits(Duration.ofMinutes(15), Duration.ofMinutes(61), Duration.ofHours(2)))
                .hasMessage("second must be 1 to 60 min, but was PT1H1M");
    }

    @Test
    void it_is_ended_in_one_press_and_the_end_is_kept_with_when_it_would_have_ended() {
        secure.start(asked(15, PRYCE), NOW);

        secure.end(new SecureExit.End(GATE, DUNMORE), minutes(3));

        EmergencyLock lock = book.current().get(0);
        assertThat(lock.period().until()).isEqualTo(minutes(3));
        assertThat(lock.ended()).containsExactly(new EmergencyLock.Ending(DUNMORE.staff(), minutes(3), minutes(15)));
        assertThat(book.all()).hasSize(2);
        assertThat(codes(secure.end(new SecureExit.End(GATE, DUNMORE), minutes(3))))
                .containsExactly("NOT_SECURED");
    }

    @Test
    void everybody_is_told_of_its_beginning_its_lengthening_and_its_end() {
        secure.start(asked(15, PRYCE), NOW);
        secure.confirm(more(30, MARLOW), minutes(5));
        secure.end(new SecureExit.End(GATE, DUNMORE), minutes(9));

        assertThat(notices.all())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.LOCK, Notice.Kind.LOCK_LONGER, Notice.Kind.LOCK_ENDED);
        assertThat(notices.all().stream().flatMap(notice -> notice.decidedBy().stream()))
                .containsExactly(PRYCE.staff(), MARLOW.staff(), DUNMORE.staff());
        assertThat(notices.all().get(0).period()).isEqualTo(new Period(NOW, minutes(15)));
        assertThat(notices.all()).noneMatch(notice -> (notice.what() + notice.why()).contains("knife"));
        assertThat(new Notices(notices.all(), List.of()).untold(minutes(9)))
                .as("the last one takes the place of those before")
                .containsExactly(notices.all().get(2));
    }

    @Test
    void rooms_inner_and_emergency_doors_are_never_secured() {
        for (String door : List.of("HD03", "HD05", "HD11", "HD29")) {
            assertThat(codes(secure.start(at(door), NOW))).as(door).containsExactly("NOT_AN_EXIT");
        }
        assertThat(codes(secure.start(at("XX99"), NOW))).containsExactly("UNKNOWN_DOOR");
    }

    @Test
    void each_missing_field_is_named_in_a_sentence_and_only_who_is_in_charge_begins() {
        var empty = new SecureExit.Start(GATE, 15, " ", "", false, PRYCE);
        var clinician = new Actor.Staff(new StaffId("t.ashby"), Role.RESPONSIBLE_CLINICIAN);
        var reviewer = new Actor.Staff(new StaffId("c.vale"), Role.REVIEWER);

        assertThat(((Outcome.Refused) secure.start(empty, NOW)).refusals())
                .extracting(RestrictionRefusal::field)
                .containsExactly("reason", "told", "inCharge");
        assertThat(codes(secure.start(asked(15, clinician), NOW))).containsExactly("WRONG_ROLE");
        secure.start(asked(15, PRYCE), NOW);
        assertThat(codes(secure.confirm(more(20, reviewer), NOW))).containsExactly("WRONG_ROLE");
        assertThat(codes(secure.end(new SecureExit.End(GATE, reviewer), NOW))).containsExactly("WRONG_ROLE");
        assertThat(secure.confirm(more(20, clinician), NOW)).isInstanceOf(Outcome.Kept.class);
    }

    private static SecureExit.Start asked(long minutes, Actor.Staff by) {
        return new SecureExit.Start(GATE, minutes, " a man with a knife ", "It is not safe outside.", true, by);
    }

    private static SecureExit.Start at(String door) {
        return new SecureExit.Start(new DoorId(door), 5, "why", "words", true, PRYCE);
    }

    private static SecureExit.Confirm more(long minutes, Actor.Staff by) {
        return new SecureExit.Confirm(GATE, minutes, "he is still there", by);
    }

    private static List<String> codes(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.refusals().stream().map(RestrictionRefusal::code).toList()
                : List.of();
    }

    private static Instant minutes(long minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }
}
