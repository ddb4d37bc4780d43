package org.onthelatch.legalstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.legalstatus.LegalStatus.Hold;
import org.onthelatch.legalstatus.StatusChange.Kind;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/** A wrong status is corrected by a record that names it; nobody is detained by a clerk's entry (D39, D111, H3, H4). */
class CorrectStatusTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final LegalStatuses STATUSES = new LegalStatuses(
            List.of(
                    new LegalStatus(StatusCode.INFORMAL, "01", "Informal", Hold.NONE, Absence.NOBODYS_LEAVE_NEEDED),
                    new LegalStatus(
                            new StatusCode("S2"),
                            "02",
                            "Section 2",
                            Hold.MENTAL_HEALTH_ACT,
                            Absence.RESPONSIBLE_CLINICIAN),
                    new LegalStatus(
                            new StatusCode("S3"),
                            "03",
                            "Section 3",
                            Hold.MENTAL_HEALTH_ACT,
                            Absence.RESPONSIBLE_CLINICIAN)),
            List.of(rule("S2", false, "28 days"), rule("S3", true, "6 months", "6 months", "12 months")));
    private static final StatusRules RULES = new StatusRules(STATUSES, ZoneId.of("Europe/London"));
    private static final Actor.Staff OFFICE = new Actor.Staff(new StaffId("h.rook"), Role.MHA_ADMINISTRATOR);

    @Test
    void the_wrong_record_stays_and_the_right_one_names_it_and_counts_from_now() {
        List<Authority> kept =
                new ArrayList<>(List.of(authority("S2", "2026-11-02T09:00:00Z", "2026-11-30T00:00:00Z")));

        Authority right = correct(kept, "S3", "2026-11-02T09:00:00Z", Optional.empty());
        kept.add(right);

        LegalHistory legal = LegalHistory.of(kept, STATUSES);
        assertThat(right.corrects())
                .containsExactly(new Authority.Corrects(kept.get(0).id(), Instant.parse("2026-11-02T09:00:00Z")));
        assertThat(right.period().until())
                .as("six months from its own first day, local midnight")
                .isEqualTo("2027-05-01T23:00:00Z");
        assertThat(legal.statusAt(NOW.minusSeconds(1)).code()).hasToString("S2");
        assertThat(legal.statusAt(NOW).code()).hasToString("S3");
        assertThat(legal.standingAt(NOW).orElseThrow().late())
                .as("a power holds her already: nothing is restored")
                .isFalse();
        assertThat(legal.powerEndsAfter(NOW)).isEqualTo(right.period().until());
    }

    @Test
    void a_correction_to_informal_frees_her_at_that_instant() {
        List<Authority> kept =
                new ArrayList<>(List.of(authority("S3", "2026-11-02T09:00:00Z", "2027-05-02T00:00:00Z")));

        kept.add(correct(kept, "INFORMAL", "2026-11-02T09:00:00Z", Optional.empty()));

        LegalHistory legal = LegalHistory.of(kept, STATUSES);
        assertThat(legal.statusAt(NOW.minusSeconds(1)).givesPowerToHold()).isTrue();
        assertThat(legal.statusAt(NOW).givesPowerToHold()).isFalse();
        assertThat(legal.powerEndsAfter(NOW.minusSeconds(1))).isEqualTo(NOW);
    }

    /** The end was mistyped; her doors opened with it, and the correction does not shut them. */
    @Test
    void a_correction_after_the_end_restores_nothing_until_a_clinician_decides_D7() {
        List<Authority> kept =
                new ArrayList<>(List.of(authority("S2", "2026-11-02T09:00:00Z", "2026-11-20T00:00:00Z")));

        kept.add(correct(kept, "S2", "2026-11-02T09:00:00Z", Optional.empty()));

        LegalHistory legal = LegalHistory.of(kept, STATUSES);
        assertThat(legal.statusAt(NOW).code()).hasToString("S2");
        assertThat(legal.standingAt(NOW).orElseThrow().late()).isTrue();
        assertThat(legal.statusAt(NOW.minusSeconds(1)).givesPowerToHold())
                .as("what stood until then stood")
                .isFalse();
    }

    @Test
    void so_does_one_of_somebody_who_was_recorded_as_informal() {
        List<Authority> kept = new ArrayList<>(List.of(authority("INFORMAL", "2026-11-02T09:00:00Z", "")));

        kept.add(correct(kept, "S3", "2026-11-02T09:00:00Z", Optional.empty()));

        assertThat(LegalHistory.of(kept, STATUSES).standingAt(NOW).orElseThrow().late())
                .isTrue();
    }

    @Test
    void what_cannot_be_is_refused_in_sentences() {
        List<Authority> s2 = List.of(authority("S2", "2026-11-02T09:00:00Z", "2026-11-30T00:00:00Z"));

        assertThat(codes(s2, change("S2", "2026-10-20T09:00:00Z", Optional.empty(), OFFICE)))
                .as("28 days from 20 October are over")
                .containsExactly("OVER_ALREADY");
        assertThat(codes(s2, change("S2", "2026-11-02T09:00:00Z", Optional.of(NOW.plusSeconds(40 * 86_400L)), OFFICE)))
                .containsExactly("LONGER_THAN_THE_LAW_ALLOWS");
        assertThat(codes(s2, change("S5_4", "2026-11-23T09:00:00Z", Optional.empty(), OFFICE)))
                .containsExactly("USE_A_HOLD");
        assertThat(codes(s2, change("S136", "2026-11-23T09:00:00Z", Optional.of(NOW.plusSeconds(60)), OFFICE)))
                .containsExactly("NOT_HERE");
        assertThat(codes(s2, change("S3", "2026-11-24T09:00:00Z", Optional.empty(), OFFICE)))
                .containsExactly("IN_THE_FUTURE");
        assertThat(codes(List.of(), change("S3", "2026-11-22T09:00:00Z", Optional.empty(), OFFICE)))
                .containsExactly("NOTHING_TO_CORRECT");
        assertThat(codes(
                        s2,
                        change(
                                "S3",
                                "2026-11-02T09:00:00Z",
                                Optional.empty(),
                                new Actor.Staff(new StaffId("l.pryce"), Role.NURSE))))
                .containsExactly("WRONG_ROLE");
    }

    /** A renewal that was recorded ahead detained anew whoever was discharged before it began. */
    @Test
    void a_renewal_recorded_ahead_does_not_begin_after_a_discharge_or_a_correction_N2() {
        Authority first = authority("S3", "2026-06-01T09:00:00Z", "2026-12-01T00:00:00Z");
        Authority ahead = new Authority(
                new AuthorityId("renewedahead"),
                new PersonId("P05"),
                new StatusCode("S3"),
                new Period(Instant.parse("2026-12-01T00:00:00Z"), Instant.parse("2027-06-01T00:00:00Z")),
                StatusCode.INFORMAL,
                false,
                "H5",
                OFFICE.staff(),
                Instant.parse("2026-11-10T09:00:00Z"));
        Authority discharge = new Authority(
                new AuthorityId("discharged00"),
                new PersonId("P05"),
                StatusCode.INFORMAL,
                Period.from(NOW),
                StatusCode.INFORMAL,
                false,
                "Section 23",
                OFFICE.staff(),
                NOW);

        LegalHistory renewed = LegalHistory.of(List.of(first, ahead), STATUSES);
        LegalHistory discharged = LegalHistory.of(List.of(first, ahead, discharge), STATUSES);

        assertThat(renewed.powerEndsAfter(NOW)).isEqualTo("2027-06-01T00:00:00Z");
        assertThat(discharged.statusAt(Instant.parse("2026-12-02T00:00:00Z")).givesPowerToHold())
                .isFalse();
        assertThat(discharged.holding().map(standing -> standing.period().until()))
                .containsExactly(NOW);
    }

    private static Authority correct(List<Authority> kept, String status, String began, Optional<Instant> until) {
        LegalHistory legal = LegalHistory.of(kept, STATUSES);
        StatusChange change = change(status, began, until, OFFICE);
        assertThat(RULES.refusals(change, legal, NOW)).isEmpty();
        return RULES.authority(change, legal, NOW);
    }

    private static List<String> codes(List<Authority> kept, StatusChange change) {
        return RULES.refusals(change, LegalHistory.of(kept, STATUSES), NOW).stream()
                .map(StatusRefusal::code)
                .toList();
    }

    private static StatusChange change(String status, String began, Optional<Instant> until, Actor.Staff by) {
        return new StatusChange(
                new AuthorityId("correction01"),
                new PersonId("P05"),
                Kind.CORRECT,
                new StatusCode(status),
                Instant.parse(began),
                until,
                false,
                "The form says so; typed wrongly",
                by);
    }

    private static Authority authority(String status, String from, String until) {
        Instant begins = Instant.parse(from);
        Period period = until.isEmpty() ? Period.from(begins) : new Period(begins, Instant.parse(until));
        return new Authority(
                new AuthorityId("recorded0001"),
                new PersonId("P05"),
                new StatusCode(status),
                period,
                StatusCode.INFORMAL,
                false,
                "form",
                OFFICE.staff(),
                begins);
    }

    private static PeriodRule rule(String code, boolean renewable, String... lengths) {
        return new PeriodRule(
                new StatusCode(code),
                "Mental Health Act 1983",
                Optional.of(LocalDate.parse("1983-09-30")),
                java.util.Arrays.stream(lengths).map(Length::parse).toList(),
                renewable,
                StatusCode.INFORMAL,
                "L5");
    }
}
