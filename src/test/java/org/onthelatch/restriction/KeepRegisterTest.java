package org.onthelatch.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.restriction.KeepRegister.Outcome;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/** An entry of the register is whole, is reviewed by a person who says everything anew, and ends for good (D26). */
class KeepRegisterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final Actor.Staff MARLOW = new Actor.Staff(new StaffId("s.marlow"), Role.MANAGER);
    private static final Actor.Staff PRYCE = new Actor.Staff(new StaffId("l.pryce"), Role.NURSE);
    private static final RestrictionNumber BR2 = new RestrictionNumber("BR2");

    private final InMemoryBook<BlanketRestriction> book =
            InMemoryBook.counting(entry -> entry.number().value());
    private final InMemoryBook<Notice> notices =
            InMemoryBook.counting(notice -> notice.id().value());
    private final KeepRegister keep =
            new KeepRegister(book, () -> Saltmarsh.facts().register(), new TellResidents(notices));

    KeepRegisterTest() {
        book.add(
                SampleEntries.live("BR1", "SG01", "22:00 to 06:30", NOW),
                new org.onthelatch.audit.AuditEntry(MARLOW, "seed", "BR1", NOW, ""));
    }

    @Test
    void a_new_entry_has_the_next_number_begins_now_and_is_approved_by_who_records_it() {
        Outcome outcome = keep.record(draft(NOW.plus(Duration.ofDays(28))), MARLOW, NOW);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Kept.class, kept -> {
            assertThat(kept.entry().number()).isEqualTo(BR2);
            assertThat(kept.entry().period()).isEqualTo(Period.from(NOW));
            assertThat(kept.entry().approvedBy()).isEqualTo(MARLOW.staff());
        });
        assertThat(book.audits().get(1).action()).isEqualTo("record restriction");
        assertThat(notices.all()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.RULE);
            assertThat(notice.what()).isEqualTo("It asks for a fob by night. 23:00 to 06:00.");
            assertThat(notice.why()).isEqualTo("falls");
        });
    }

    @Test
    void every_field_of_D26_is_asked_for() {
        RegisterEntry nothing = new RegisterEntry("", Set.of(), "", "", "", "", "", "", "", Instant.MIN, "", "", "");

        assertThat(((Outcome.Refused) keep.record(nothing, MARLOW, NOW)).refusals())
                .extracting(RestrictionRefusal::field)
                .containsExactlyInAnyOrder(
                        "rule",
                        "affects",
                        "hours",
                        "reason",
                        "risks",
                        "alternatives",
                        "consulted",
                        "advocate",
                        "exemptions",
                        "notice",
                        "removal",
                        "reviewDueAt");
    }

    @Test
    void it_is_looked_at_again_within_half_a_year_and_only_the_manager_keeps_it() {
        assertThat(codes(keep.record(draft(NOW.plus(KeepRegister.LONGEST_REVIEW).plusSeconds(1)), MARLOW, NOW)))
                .containsExactly("REVIEW_DATE");
        assertThat(codes(keep.record(draft(NOW), MARLOW, NOW))).containsExactly("REVIEW_DATE");
        assertThat(codes(keep.record(draft(NOW.plusSeconds(60)), PRYCE, NOW))).containsExactly("WRONG_ROLE");
        assertThat(codes(keep.end(new RestrictionNumber("BR1"), "why", PRYCE, NOW)))
                .containsExactly("WRONG_ROLE");
    }

    @Test
    void hours_at_a_door_are_such_that_the_door_can_be_held_against_them() {
        assertThat(codes(keep.record(with("by night", "HD03"), MARLOW, NOW))).containsExactly("HOURS");
        assertThat(codes(keep.record(with("23:00 to 06:00", "HD99"), MARLOW, NOW)))
                .containsExactly("UNKNOWN_DOOR");
        assertThat(keep.record(with("23:00 to 06:00", "HD03"), MARLOW, NOW)).isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void a_review_goes_on_from_what_she_saw_and_an_ended_entry_never_comes_back() {
        keep.record(draft(NOW.plusSeconds(60)), MARLOW, NOW);
        Instant later = NOW.plus(Duration.ofDays(40));

        assertThat(keep.review(BR2, 7, draft(later.plusSeconds(9)), MARLOW, later))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(keep.review(BR2, 1, draft(later.plusSeconds(9)), MARLOW, later))
                .isInstanceOf(Outcome.Kept.class);
        assertThat(keep.version(BR2)).isEqualTo(2);
        assertThat(codes(keep.end(BR2, " ", MARLOW, later))).containsExactly("MISSING");
        keep.end(BR2, "the pergola is gone", MARLOW, later);

        BlanketRestriction ended = book.current().get(1);
        assertThat(ended.period()).isEqualTo(new Period(NOW, later));
        assertThat(ended.removal()).isEqualTo("the pergola is gone");
        assertThat(notices.all())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.RULE, Notice.Kind.RULE_REVIEWED, Notice.Kind.RULE_ENDED);
        assertThat(codes(keep.review(BR2, 3, draft(later.plusSeconds(9)), MARLOW, later)))
                .containsExactly("NOT_LIVE");
    }

    private static RegisterEntry draft(Instant due) {
        BlanketRestriction like = SampleEntries.live("BR1", "HD03", "23:00 to 06:00", NOW);
        RegisterEntry entry = RegisterEntry.of(like);
        return new RegisterEntry(
                entry.rule(),
                entry.doors(),
                entry.affects(),
                entry.hours(),
                entry.reason(),
                entry.risks(),
                entry.alternatives(),
                entry.consulted(),
                entry.advocate(),
                due,
                entry.exemptions(),
                entry.notice(),
                entry.removal());
    }

    private static RegisterEntry with(String hours, String door) {
        RegisterEntry like = draft(NOW.plusSeconds(60));
        return new RegisterEntry(
                like.rule(),
                Set.of(new DoorId(door)),
                like.affects(),
                hours,
                like.reason(),
                like.risks(),
                like.alternatives(),
                like.consulted(),
                like.advocate(),
                like.reviewDueAt(),
                like.exemptions(),
                like.notice(),
                like.removal());
    }

    private static List<String> codes(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.refusals().stream().map(RestrictionRefusal::code).toList()
                : List.of();
    }
}
