package org.onthelatch.legalstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
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

/** Periods are worked out and never longer than the law allows (D2, D7, N3). */
class StatusRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-26T00:00:00Z");
    private static final LegalStatuses STATUSES = new LegalStatuses(
            List.of(
                    status("INFORMAL", Hold.NONE),
                    status("CTO_VOLUNTARY", Hold.NONE),
                    status("CTO_RECALLED", Hold.MENTAL_HEALTH_ACT),
                    status("S2", Hold.MENTAL_HEALTH_ACT),
                    status("S3", Hold.MENTAL_HEALTH_ACT),
                    status("S5_4", Hold.MENTAL_HEALTH_ACT)),
            List.of(
                    rule("S2", false, "28 days"),
                    rule("S3", true, "6 months", "6 months", "12 months"),
                    rule("CTO_RECALLED", false, "72 hours")));
    private static final StatusRules RULES = new StatusRules(STATUSES, ZoneId.of("Europe/London"));
    private static final Actor.Staff OFFICE = new Actor.Staff(new StaffId("h.rook"), Role.MHA_ADMINISTRATOR);

    @Test
    void a_section_2_gets_its_28_days_and_its_successor() {
        StatusChange change = change(Kind.START, "S2", "2026-11-23T11:20:00Z", Optional.empty());
        LegalHistory informal = legal(authority("INFORMAL", "2026-10-01T09:00:00Z", Instant.MAX));

        assertThat(RULES.refusals(change, informal, NOW)).isEmpty();
        Authority authority = RULES.authority(change, informal, NOW);
        assertThat(authority.period().until()).isEqualTo("2026-12-21T00:00:00Z");
        assertThat(authority.successor()).isEqualTo(StatusCode.INFORMAL);
    }

    @Test
    void longer_than_the_law_allows_is_refused_and_shorter_is_not() {
        LegalHistory none = legal();

        assertThat(codes(change(Kind.START, "S2", "2026-11-23T11:20:00Z", at("2026-12-21T00:00:01Z")), none))
                .containsExactly("LONGER_THAN_THE_LAW_ALLOWS");
        assertThat(codes(change(Kind.START, "S2", "2026-11-23T11:20:00Z", at("2026-12-01T00:00:00Z")), none))
                .isEmpty();
        assertThat(codes(change(Kind.START, "S2", "2026-10-01T11:20:00Z", Optional.empty()), none))
                .containsExactly("OVER_ALREADY");
    }

    @Test
    void the_second_renewal_of_a_section_3_lasts_a_year_and_follows_without_a_gap() {
        LegalHistory renewedOnce = legal(
                authority("S3", "2026-01-01T00:00:00Z", Instant.parse("2026-06-30T23:00:00Z")),
                authority("S3", "2026-06-30T23:00:00Z", Instant.parse("2027-01-01T00:00:00Z")));

        Authority renewal = RULES.authority(
                change(Kind.RENEW, "INFORMAL", "2026-11-23T14:00:00Z", Optional.empty()), renewedOnce, NOW);

        assertThat(renewal.status()).hasToString("S3");
        assertThat(renewal.period())
                .isEqualTo(new Period(Instant.parse("2027-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z")));
    }

    @Test
    void a_section_2_cannot_be_renewed_N3() {
        assertThat(codes(change(Kind.RENEW, "S2", "2026-11-23T14:00:00Z", Optional.empty()), efua()))
                .contains("NOT_RENEWABLE");
    }

    @Test
    void section_21_extends_up_to_a_week_after_her_return_and_only_from_the_last_week_D7() {
        Instant later = Instant.parse("2026-11-28T10:00:00Z");
        StatusChange back = change(Kind.EXTEND, "S2", "2026-11-28T09:00:00Z", Optional.empty());

        assertThat(RULES.refusals(back, efua(), later)).isEmpty();
        assertThat(RULES.authority(back, efua(), later).period())
                .isEqualTo(new Period(MIDNIGHT, Instant.parse("2026-12-05T09:00:00Z")));
        assertThat(codes(change(Kind.EXTEND, "S2", "2026-11-18T23:00:00Z", Optional.empty()), efua()))
                .contains("BEFORE_THE_LAST_WEEK");
        LegalHistory extended =
                legal(authority("S2", "2026-10-29T11:20:00Z", MIDNIGHT), RULES.authority(back, efua(), later));
        assertThat(extended.standingAt(later).orElseThrow().late()).isTrue();
    }

    @Test
    void a_recall_needs_a_cto_and_lasts_72_hours() {
        LegalHistory onCto = legal(authority("CTO_VOLUNTARY", "2026-10-01T09:00:00Z", Instant.MAX));
        StatusChange recall = change(Kind.START, "CTO_RECALLED", "2026-11-23T13:00:00Z", Optional.empty());

        assertThat(RULES.refusals(recall, onCto, NOW)).isEmpty();
        assertThat(RULES.authority(recall, onCto, NOW).period().until()).isEqualTo("2026-11-26T13:00:00Z");
        assertThat(codes(recall, efua())).contains("NOT_ON_A_CTO");
    }

    @Test
    void a_discharge_ends_the_power_now_and_holds_have_their_own_screen() {
        StatusChange discharge = change(Kind.DISCHARGE, "INFORMAL", "2026-11-23T14:00:00Z", Optional.empty());

        assertThat(RULES.refusals(discharge, efua(), NOW)).isEmpty();
        assertThat(RULES.authority(discharge, efua(), NOW).period()).isEqualTo(Period.from(NOW));
        assertThat(codes(discharge, legal())).containsExactly("NOT_HELD");
        assertThat(codes(change(Kind.DISCHARGE, "S3", "2026-11-23T14:00:00Z", Optional.empty()), efua()))
                .containsExactly("STILL_HELD");
        assertThat(codes(change(Kind.START, "S5_4", "2026-11-23T14:00:00Z", Optional.empty()), legal()))
                .containsExactly("USE_A_HOLD");
    }

    @Test
    void a_nurse_is_told_whom_to_ring() {
        StatusChange change = new StatusChange(
                new AuthorityId("aaaaaaaaaaaa"),
                new PersonId("P05"),
                Kind.START,
                new StatusCode("S3"),
                NOW,
                Optional.empty(),
                false,
                "",
                new Actor.Staff(new StaffId("l.pryce"), Role.NURSE));

        assertThat(RULES.refusals(change, efua(), NOW))
                .extracting(StatusRefusal::code)
                .containsExactly("WRONG_ROLE", "MISSING");
    }

    private static List<String> codes(StatusChange change, LegalHistory legal) {
        return RULES.refusals(change, legal, NOW).stream()
                .map(StatusRefusal::code)
                .toList();
    }

    private static LegalHistory efua() {
        return legal(authority("S2", "2026-10-29T11:20:00Z", MIDNIGHT));
    }

    private static Optional<Instant> at(String instant) {
        return Optional.of(Instant.parse(instant));
    }

    private static StatusChange change(Kind kind, String status, String at, Optional<Instant> until) {
        return new StatusChange(
                new AuthorityId("aaaaaaaaaaaa"),
                new PersonId("P05"),
                kind,
                new StatusCode(status),
                Instant.parse(at),
                until,
                false,
                "papers",
                OFFICE);
    }

    private static LegalHistory legal(Authority... authorities) {
        return LegalHistory.of(Arrays.asList(authorities), STATUSES);
    }

    private static Authority authority(String status, String from, Instant until) {
        Instant begins = Instant.parse(from);
        return new Authority(
                new AuthorityId("a%011d".formatted(begins.getEpochSecond())),
                new PersonId("P05"),
                new StatusCode(status),
                new Period(begins, until),
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
                Arrays.stream(lengths).map(Length::parse).toList(),
                renewable,
                StatusCode.INFORMAL,
                "L5");
    }

    private static LegalStatus status(String code, Hold hold) {
        return new LegalStatus(
                new StatusCode(code),
                "",
                code,
                hold,
                hold == Hold.NONE ? Absence.NOBODYS_LEAVE_NEEDED : Absence.RESPONSIBLE_CLINICIAN);
    }
}
