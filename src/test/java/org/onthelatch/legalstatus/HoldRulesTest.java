package org.onthelatch.legalstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.legalstatus.LegalStatus.Hold;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/** What section 5 allows and refuses, and how long it lasts (D5, D6). */
class HoldRulesTest {
    private static final Instant ADMITTED = Instant.parse("2026-10-05T15:30:00Z");
    private static final Instant TEN_PAST_FOUR = Instant.parse("2026-11-23T04:10:00Z");
    private static final Instant TWENTY_TO_SIX = Instant.parse("2026-11-23T05:40:00Z");
    private static final LegalStatuses STATUSES = new LegalStatuses(List.of(
            status("INFORMAL", Hold.NONE, Absence.NOBODYS_LEAVE_NEEDED),
            status("GUARDIANSHIP", Hold.NONE, Absence.NOBODYS_LEAVE_NEEDED),
            status("CTO_VOLUNTARY", Hold.NONE, Absence.NOBODYS_LEAVE_NEEDED),
            status("CONDITIONAL_DISCHARGE", Hold.NONE, Absence.NOBODYS_LEAVE_NEEDED),
            status("S5_4", Hold.MENTAL_HEALTH_ACT, Absence.NOT_AVAILABLE),
            status("S5_2", Hold.MENTAL_HEALTH_ACT, Absence.NOT_AVAILABLE),
            status("DOLS_STANDARD", Hold.DEPRIVATION_OF_LIBERTY, Absence.NOBODYS_LEAVE_NEEDED),
            status("S3", Hold.MENTAL_HEALTH_ACT, Absence.RESPONSIBLE_CLINICIAN)));
    private static final HoldRules RULES = new HoldRules(STATUSES);
    private static final Actor.Staff NURSE = new Actor.Staff(new StaffId("l.pryce"), Role.NURSE);
    private static final Actor.Staff DOCTOR = new Actor.Staff(new StaffId("t.ashby"), Role.RESPONSIBLE_CLINICIAN);

    @Test
    void a_nurse_holds_for_6_hours_and_a_doctor_for_72() {
        LegalHistory informal = legal(authority("INFORMAL", ADMITTED, Instant.MAX));

        assertThat(RULES.refusals(nurses(TEN_PAST_FOUR), informal, TEN_PAST_FOUR))
                .isEmpty();
        assertThat(RULES.authority(nurses(TEN_PAST_FOUR), informal, TEN_PAST_FOUR)
                        .period())
                .isEqualTo(new Period(TEN_PAST_FOUR, TEN_PAST_FOUR.plus(Duration.ofHours(6))));
        assertThat(RULES.authority(doctors(TEN_PAST_FOUR), informal, TEN_PAST_FOUR)
                        .period()
                        .until())
                .isEqualTo(TEN_PAST_FOUR.plus(Duration.ofDays(3)));
    }

    @Test
    void the_72_hours_run_from_the_nurses_record_D6() {
        LegalHistory held = legal(
                authority("INFORMAL", ADMITTED, Instant.MAX),
                authority("S5_4", TEN_PAST_FOUR, TEN_PAST_FOUR.plus(Duration.ofHours(6))));

        Authority hold = RULES.authority(doctors(TWENTY_TO_SIX), held, TWENTY_TO_SIX);

        assertThat(RULES.refusals(doctors(TWENTY_TO_SIX), held, TWENTY_TO_SIX)).isEmpty();
        assertThat(hold.period().until()).isEqualTo(Instant.parse("2026-11-26T04:10:00Z"));
        assertThat(hold.successor()).isEqualTo(StatusCode.INFORMAL);
    }

    @Test
    void a_report_furnished_during_the_nurses_hold_may_be_entered_after_it_and_still_counts_from_her_record() {
        LegalHistory lapsed = legal(
                authority("INFORMAL", ADMITTED, Instant.MAX),
                authority("S5_4", TEN_PAST_FOUR, TEN_PAST_FOUR.plus(Duration.ofHours(6))));
        Instant late = Instant.parse("2026-11-23T10:30:00Z");

        assertThat(RULES.refusals(doctors(TWENTY_TO_SIX), lapsed, late)).isEmpty();
        assertThat(RULES.authority(doctors(TWENTY_TO_SIX), lapsed, late)
                        .period()
                        .until())
                .isEqualTo(Instant.parse("2026-11-26T04:10:00Z"));
    }

    @Test
    void after_the_hold_she_is_what_she_was_before_it() {
        LegalHistory guardianship = legal(authority("GUARDIANSHIP", ADMITTED, Instant.MAX));

        assertThat(RULES.authority(nurses(TEN_PAST_FOUR), guardianship, TEN_PAST_FOUR)
                        .successor())
                .isEqualTo(new StatusCode("GUARDIANSHIP"));
    }

    @ParameterizedTest
    @CsvSource({
        "CTO_VOLUNTARY, ON_A_CTO, Recall is the route",
        "CONDITIONAL_DISCHARGE, CONDITIONALLY_DISCHARGED, Only the Secretary of State can recall",
        "S3, ALREADY_DETAINED, record an assessment with a tighter level",
        "DOLS_STANDARD, ALREADY_DETAINED, record an assessment with a tighter level",
        "S5_4, HOLD_RUNNING, cannot be renewed",
        "S5_2, HOLD_RUNNING, cannot be renewed"
    })
    void her_status_may_refuse_it_and_says_what_to_do_instead_D5(String status, String code, String instead) {
        Instant since = TEN_PAST_FOUR.minusSeconds(60);
        LegalHistory legal = legal(authority(status, since, TEN_PAST_FOUR.plusSeconds(9_000)));

        List<StatusRefusal> refusals = RULES.refusals(nurses(TEN_PAST_FOUR), legal, TEN_PAST_FOUR);

        assertThat(refusals.get(0).code()).isEqualTo(code);
        assertThat(refusals.get(0).sentence()).contains(instead);
    }

    @ParameterizedTest
    @CsvSource({"MANAGER, NURSE", "REVIEWER, NURSE", "RESPONSIBLE_CLINICIAN, NURSE", "NURSE, CLINICIAN"})
    void the_wrong_role_is_told_whom_to_call_D5(Role role, HoldingPower power) {
        LegalHistory informal = legal(authority("INFORMAL", ADMITTED, Instant.MAX));

        assertThat(RULES.eligibility(power, new Actor.Staff(new StaffId("b.teal"), role), informal, TEN_PAST_FOUR))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("WRONG_ROLE"))
                .satisfies(refusal -> assertThat(refusal.sentence()).contains("stay with her"));
    }

    @Test
    void a_hold_is_not_recorded_for_the_future_nor_for_hours_that_are_over() {
        LegalHistory informal = legal(authority("INFORMAL", ADMITTED, Instant.MAX));

        assertThat(codes(nurses(TEN_PAST_FOUR.plusSeconds(1)), informal)).containsExactly("IN_THE_FUTURE");
        assertThat(codes(nurses(TEN_PAST_FOUR.minus(Duration.ofHours(6))), informal))
                .containsExactly("OVER_ALREADY");
        assertThat(codes(nurses(TEN_PAST_FOUR.minus(Duration.ofMinutes(20))), informal))
                .isEmpty();
    }

    @Test
    void a_hold_does_not_reach_back_before_her_present_status() {
        LegalHistory informalSinceFour = legal(authority("S3", ADMITTED, TEN_PAST_FOUR.minusSeconds(600)));

        assertThat(codes(nurses(TEN_PAST_FOUR.minusSeconds(601)), informalSinceFour))
                .containsExactly("BEFORE_PRESENT_STATUS");
    }

    @Test
    void every_missing_field_is_named_at_once() {
        LegalHistory informal = legal(authority("INFORMAL", ADMITTED, Instant.MAX));
        HoldRequest empty = new HoldRequest(
                new AuthorityId("aaaaaaaaaaaa"),
                new PersonId("P08"),
                HoldingPower.NURSE,
                TEN_PAST_FOUR,
                " ",
                "",
                "",
                false,
                false,
                NURSE);

        assertThat(RULES.refusals(empty, informal, TEN_PAST_FOUR))
                .extracting(StatusRefusal::field)
                .containsExactly("entitled", "inPatientHere", "reason", "reference");
    }

    @Test
    void the_clock_warns_at_half_time_two_hours_one_hour_and_a_quarter_D6() {
        LegalHistory held = legal(
                authority("INFORMAL", ADMITTED, Instant.MAX),
                authority("S5_4", TEN_PAST_FOUR, TEN_PAST_FOUR.plus(Duration.ofHours(6))));
        HoldClock clock = HoldClock.at(held, TEN_PAST_FOUR).orElseThrow();

        assertThat(clock.warning(TEN_PAST_FOUR.plus(Duration.ofHours(3)).minusSeconds(1)))
                .isEmpty();
        assertThat(clock.warning(TEN_PAST_FOUR.plus(Duration.ofHours(3)))).contains(HoldClock.Warning.HALF_TIME);
        assertThat(clock.warning(TEN_PAST_FOUR.plus(Duration.ofHours(4)))).contains(HoldClock.Warning.TWO_HOURS);
        assertThat(clock.warning(TEN_PAST_FOUR.plus(Duration.ofHours(5)))).contains(HoldClock.Warning.ONE_HOUR);
        assertThat(clock.warning(TEN_PAST_FOUR.plus(Duration.ofMinutes(345))))
                .contains(HoldClock.Warning.QUARTER_OF_AN_HOUR);
        assertThat(HoldClock.at(held, TEN_PAST_FOUR.plus(Duration.ofHours(6)))).isEmpty();
    }

    private static List<String> codes(HoldRequest request, LegalHistory legal) {
        return RULES.refusals(request, legal, TEN_PAST_FOUR).stream()
                .map(StatusRefusal::code)
                .toList();
    }

    private static HoldRequest nurses(Instant at) {
        return request(HoldingPower.NURSE, at, NURSE);
    }

    private static HoldRequest doctors(Instant at) {
        return request(HoldingPower.CLINICIAN, at, DOCTOR);
    }

    private static HoldRequest request(HoldingPower power, Instant at, Actor.Staff by) {
        AuthorityId id = new AuthorityId("aaaaaaaaaaaa");
        return new HoldRequest(
                id, new PersonId("P08"), power, at, "She wrote a goodbye.", "", power.form(), true, true, by);
    }

    private static LegalHistory legal(Authority... authorities) {
        return LegalHistory.of(Arrays.asList(authorities), STATUSES);
    }

    private static Authority authority(String status, Instant from, Instant until) {
        return new Authority(
                new AuthorityId("a%011d".formatted(from.getEpochSecond())),
                new PersonId("P08"),
                new StatusCode(status),
                new Period(from, until),
                StatusCode.INFORMAL,
                false,
                "form",
                NURSE.staff(),
                from);
    }

    private static LegalStatus status(String code, Hold hold, Absence absence) {
        return new LegalStatus(new StatusCode(code), "", code, hold, absence);
    }
}
