package org.onthelatch.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.assessment.LevelHistory.Cause;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.legalstatus.LegalStatus.Hold;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/** The level ends with the power behind it, to the second and for good (D1, D6, D7). */
class LevelHistoryTest {
    private static final PersonId EFUA = new PersonId("P05");
    private static final StaffId CLINICIAN = new StaffId("t.ashby");
    private static final StatusCode S2 = new StatusCode("S2");
    private static final StatusCode S5_2 = new StatusCode("S5_2");
    private static final StatusCode INFORMAL = new StatusCode("INFORMAL");
    private static final LegalStatuses STATUSES = new LegalStatuses(List.of(
            new LegalStatus(S2, "02", "Section 2", Hold.MENTAL_HEALTH_ACT, Absence.RESPONSIBLE_CLINICIAN),
            new LegalStatus(S5_2, "05", "Section 5(2)", Hold.MENTAL_HEALTH_ACT, Absence.NOT_AVAILABLE),
            new LegalStatus(INFORMAL, "01", "Informal", Hold.NONE, Absence.NOBODYS_LEAVE_NEEDED)));
    private static final Instant ADMITTED = Instant.parse("2026-10-29T11:00:00Z");
    private static final Instant ENDS = Instant.parse("2026-11-26T00:00:00Z");

    @Test
    void section_2_of_29_october_is_over_at_midnight_after_25_november() {
        LegalHistory legal = legal(authority(S2, ADMITTED, ENDS));

        assertThat(legal.statusAt(ENDS.minusSeconds(1)).code()).isEqualTo(S2);
        assertThat(legal.statusAt(ENDS).code()).isEqualTo(INFORMAL);
    }

    @Test
    void the_level_falls_to_l1_in_the_same_second_and_says_why() {
        LevelHistory levels =
                LevelHistory.of(List.of(assessment(1, Level.L4, ADMITTED)), legal(authority(S2, ADMITTED, ENDS)));

        assertThat(levels.inForceAt(ENDS.minusSeconds(1)).orElseThrow().level()).isEqualTo(Level.L4);
        assertThat(levels.inForceAt(ENDS).orElseThrow().level()).isEqualTo(Level.L1);
        assertThat(levels.inForceAt(ENDS).orElseThrow().cause()).isEqualTo(Cause.LEGAL_AUTHORITY_ENDED);
    }

    @Test
    void an_authority_recorded_after_the_end_does_not_bring_the_old_level_back() {
        Instant later = ENDS.plusSeconds(7_200);
        LegalHistory legal = legal(authority(S2, ADMITTED, ENDS), authority(S5_2, later, later.plusSeconds(259_200)));

        LevelHistory levels = LevelHistory.of(List.of(assessment(1, Level.L4, ADMITTED)), legal);

        assertThat(legal.statusAt(later).givesPowerToHold()).isTrue();
        assertThat(levels.inForceAt(later).orElseThrow().level()).isEqualTo(Level.L1);
    }

    @Test
    void a_later_assessment_supersedes_from_the_moment_it_takes_effect() {
        Instant loosened = ADMITTED.plusSeconds(86_400);
        LevelHistory levels = LevelHistory.of(
                List.of(assessment(1, Level.L4, ADMITTED), assessment(2, Level.L2, loosened)),
                legal(authority(S2, ADMITTED, ENDS)));

        assertThat(levels.inForceAt(loosened.minusSeconds(1)).orElseThrow().level())
                .isEqualTo(Level.L4);
        assertThat(levels.inForceAt(loosened).orElseThrow().level()).isEqualTo(Level.L2);
    }

    @Test
    void a_level_that_restricts_nothing_does_not_depend_on_any_authority() {
        LevelHistory levels =
                LevelHistory.of(List.of(assessment(1, Level.L0, ADMITTED)), legal(authority(S2, ADMITTED, ENDS)));

        assertThat(levels.inForceAt(ENDS.plusSeconds(1)).orElseThrow().cause()).isEqualTo(Cause.ASSESSED);
    }

    @Test
    void a_renewal_recorded_late_restores_nothing_until_somebody_decides_D7() {
        Instant noticed = ENDS.plusSeconds(7_200);
        Authority late = recorded(authority(S2, ENDS, ENDS.plusSeconds(604_800)), noticed);
        LegalHistory legal = legal(authority(S2, ADMITTED, ENDS), late);
        Assessment before = assessment(1, Level.L4, ADMITTED);

        LevelHistory undecided = LevelHistory.of(List.of(before), legal);
        LevelHistory decided = LevelHistory.of(List.of(before, assessment(2, Level.L4, noticed)), legal);

        assertThat(legal.standingAt(ENDS).orElseThrow().late()).isTrue();
        assertThat(legal.powerEndsAfter(ADMITTED)).isEqualTo(ENDS);
        assertThat(undecided.inForceAt(noticed).orElseThrow().level()).isEqualTo(Level.L1);
        assertThat(decided.inForceAt(noticed.minusSeconds(1)).orElseThrow().level())
                .isEqualTo(Level.L1);
        assertThat(decided.inForceAt(noticed).orElseThrow().level()).isEqualTo(Level.L4);
    }

    @Test
    void a_renewal_recorded_in_time_goes_on_without_a_gap() {
        LegalHistory legal = legal(
                authority(S2, ADMITTED, ENDS),
                recorded(authority(S2, ENDS, ENDS.plusSeconds(604_800)), ENDS.minusSeconds(1)));

        assertThat(LevelHistory.of(List.of(assessment(1, Level.L4, ADMITTED)), legal)
                        .inForceAt(ENDS)
                        .orElseThrow()
                        .level())
                .isEqualTo(Level.L4);
    }

    private static Authority recorded(Authority authority, Instant at) {
        return new Authority(
                authority.id(),
                authority.person(),
                authority.status(),
                authority.period(),
                authority.successor(),
                authority.namedUnit(),
                authority.reference(),
                authority.recordedBy(),
                at);
    }

    @Test
    void a_hold_that_ends_gives_her_back_the_level_that_she_had_D6() {
        Instant held = ADMITTED.plusSeconds(86_400);
        Instant over = held.plusSeconds(259_200);
        LevelHistory levels = LevelHistory.of(
                List.of(assessment(1, Level.L0, ADMITTED), assessment(2, Level.L5, held, S5_2)),
                legal(authority(INFORMAL, ADMITTED, held), authority(S5_2, held, over)));

        assertThat(levels.inForceAt(over.minusSeconds(1)).orElseThrow().level()).isEqualTo(Level.L5);
        assertThat(levels.inForceAt(over).orElseThrow().level()).isEqualTo(Level.L0);
    }

    private static LegalHistory legal(Authority... authorities) {
        return LegalHistory.of(Arrays.asList(authorities), STATUSES);
    }

    private static Authority authority(StatusCode status, Instant from, Instant until) {
        AuthorityId id = new AuthorityId("a%011d".formatted(from.getEpochSecond()));
        return new Authority(id, EFUA, status, new Period(from, until), INFORMAL, false, "form", CLINICIAN, from);
    }

    private static Assessment assessment(int version, Level level, Instant from) {
        return assessment(version, level, from, S2);
    }

    private static Assessment assessment(int version, Level level, Instant from, StatusCode reliedOn) {
        return new Assessment(
                new AssessmentId("assess00000" + version),
                EFUA,
                version,
                level,
                AgreedTimes.NONE,
                Set.of(),
                List.of(),
                new Reasons("her words", "why", "evidence", "alternatives", "next step", "Section 2"),
                reliedOn,
                CLINICIAN,
                CLINICIAN,
                from,
                from,
                from,
                from.plusSeconds(86_400),
                true);
    }
}
