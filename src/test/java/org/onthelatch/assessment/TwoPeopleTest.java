package org.onthelatch.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.assessment.AmaraAssessed.ASHBY;
import static org.onthelatch.assessment.AmaraAssessed.DUNMORE;
import static org.onthelatch.assessment.AmaraAssessed.NOW;
import static org.onthelatch.assessment.AmaraAssessed.OKELL;
import static org.onthelatch.assessment.AmaraAssessed.PRYCE;
import static org.onthelatch.assessment.AmaraAssessed.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.assessment.RecordAssessment.Outcome;
import org.onthelatch.assessment.Tightening.State;

/** D41: to tighten above L3 takes a nurse and her clinician; until both have said so, nothing changes. */
class TwoPeopleTest {
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private final AmaraAssessed amara = new AmaraAssessed().at(Level.L3);

    @Test
    void a_nurses_tightening_changes_nothing_until_her_clinician_has_confirmed_it() {
        assertThat(amara.assess(Level.L4, PRYCE, NOW)).isInstanceOf(Outcome.Waiting.class);
        assertThat(amara.level(NOW)).isEqualTo(Level.L3);
        assertThat(amara.latest()).isEqualTo(1);
        assertThat(amara.tightening().stateAt(NOW, 1)).isEqualTo(State.WAITING);

        assertThat(amara.confirm(ASHBY, LATER)).isInstanceOf(Outcome.Recorded.class);

        assertThat(amara.level(LATER.minusNanos(1)))
                .as("not before it was confirmed")
                .isEqualTo(Level.L3);
        assertThat(amara.level(LATER)).isEqualTo(Level.L4);
        assertThat(amara.last().decidedBy()).isEqualTo(PRYCE.staff());
        assertThat(amara.last().recordedBy()).isEqualTo(ASHBY.staff());
        assertThat(amara.last().decidedAt())
                .as("two people decided when the second did")
                .isEqualTo(LATER);
        assertThat(amara.tightening().stateAt(LATER, 2)).isEqualTo(State.CONFIRMED);
    }

    @Test
    void a_clinicians_tightening_waits_for_a_nurse() {
        amara.assess(Level.L5, ASHBY, NOW);

        assertThat(codes(amara.confirm(OKELL, LATER))).containsExactly("NOT_A_NURSE");
        assertThat(codes(amara.confirm(ASHBY, LATER))).containsExactly("SAME_PERSON");
        assertThat(amara.confirm(DUNMORE, LATER)).isInstanceOf(Outcome.Recorded.class);
        assertThat(amara.level(LATER)).isEqualTo(Level.L5);
    }

    /** The second is nobody else: not the first, not another nurse, not another's clinician. */
    @Test
    void only_her_clinician_is_the_second_for_a_nurse() {
        amara.assess(Level.L4, PRYCE, NOW);

        assertThat(codes(amara.confirm(PRYCE, LATER))).containsExactly("SAME_PERSON");
        assertThat(codes(amara.confirm(DUNMORE, LATER))).containsExactly("NOT_HER_CLINICIAN");
        assertThat(codes(amara.confirm(OKELL, LATER))).containsExactly("NOT_HER_CLINICIAN");
        assertThat(amara.level(LATER)).isEqualTo(Level.L3);
        assertThat(amara.book.all()).hasSize(1);
    }

    @Test
    void anothers_clinician_proposes_nothing_above_l3() {
        assertThat(codes(amara.assess(Level.L4, OKELL, NOW))).containsExactly("NOT_HER_CLINICIAN");
        assertThat(amara.tightenings.all()).isEmpty();
    }

    @Test
    void unconfirmed_it_lapses_and_then_nobody_can_confirm_it() {
        amara.assess(Level.L4, PRYCE, NOW);
        Instant lapsed = NOW.plus(TwoPeople.USUAL_WAIT);

        assertThat(amara.tightening().stateAt(lapsed.minusNanos(1), 1)).isEqualTo(State.WAITING);
        assertThat(amara.tightening().stateAt(lapsed, 1)).isEqualTo(State.LAPSED);
        assertThat(codes(amara.confirm(ASHBY, lapsed))).containsExactly("NOT_WAITING");
        assertThat(amara.level(lapsed)).isEqualTo(Level.L3);
    }

    @Test
    void declined_with_a_reason_it_is_over() {
        amara.assess(Level.L4, PRYCE, NOW);

        assertThat(codes(amara.decide(false, " ", ASHBY, LATER))).containsExactly("MISSING");
        assertThat(amara.decide(false, "She was back in ten minutes.", ASHBY, LATER))
                .isInstanceOf(Outcome.Waiting.class);
        assertThat(amara.tightening().stateAt(LATER, 1)).isEqualTo(State.DECLINED);
        assertThat(codes(amara.confirm(ASHBY, LATER))).containsExactly("NOT_WAITING");
        assertThat(amara.assess(Level.L4, DUNMORE, LATER)).isInstanceOf(Outcome.Waiting.class);
    }

    @Test
    void something_newer_overtakes_it() {
        amara.assess(Level.L4, PRYCE, NOW);
        amara.assess(Level.L2, ASHBY, NOW.plusSeconds(60));

        assertThat(amara.confirm(ASHBY, LATER)).isInstanceOf(Outcome.Stale.class);
        assertThat(amara.level(LATER)).isEqualTo(Level.L2);
    }

    @Test
    void law_is_asked_again_when_it_is_confirmed() {
        amara.assess(Level.L4, PRYCE, NOW);
        amara.discharge(NOW.plusSeconds(60));

        assertThat(codes(amara.confirm(ASHBY, LATER))).contains("NO_POWER_TO_RESTRICT");
        assertThat(amara.level(LATER)).isEqualTo(Level.L1);
    }

    @Test
    void one_waits_at_a_time() {
        amara.assess(Level.L4, PRYCE, NOW);

        assertThat(codes(amara.assess(Level.L5, DUNMORE, LATER))).containsExactly("WAITS_ALREADY");
    }

    /** A variation is no way round it: asking each time at L2 is as tight as L5. */
    @Test
    void a_variation_that_is_tighter_than_l3_needs_two_people_too() {
        for (RuleZone zone : RuleZone.values()) {
            AmaraAssessed her = new AmaraAssessed().at(Level.L2);
            Variation ask = new Variation(zone, ExitRule.ASK_EACH_TIME, "x");

            assertThat(her.assess(Level.L2, List.of(ask), ASHBY, NOW))
                    .as(zone.name())
                    .isInstanceOf(Outcome.Waiting.class);
        }
    }

    @Test
    void up_to_l3_and_to_the_same_level_again_one_person_is_enough() {
        assertThat(new AmaraAssessed().at(Level.L2).assess(Level.L3, PRYCE, NOW))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(new AmaraAssessed().at(Level.L4).assess(Level.L4, PRYCE, NOW))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(new AmaraAssessed().at(Level.L5).assess(Level.L4, PRYCE, NOW))
                .isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void whoever_was_never_assessed_is_open_and_needs_two_people_too() {
        assertThat(new AmaraAssessed().assess(Level.L4, PRYCE, NOW)).isInstanceOf(Outcome.Waiting.class);
    }

    /** Found by a random world: her old level restricted nothing since the late renewal, but counted as hers (D7). */
    @Test
    void after_a_late_renewal_her_old_level_is_no_reason_to_need_one_person_only() {
        AmaraAssessed her = new AmaraAssessed().at(Level.L5);
        her.renewLate(NOW);

        assertThat(her.assess(Level.L4, PRYCE, LATER)).isInstanceOf(Outcome.Waiting.class);
    }

    /** A nurse who tightened urgently is the first of the two; her own assessment is not the second (D42). */
    @Test
    void an_urgent_change_is_kept_on_by_her_clinician_alone_and_by_no_nurse() {
        amara.tightenUrgently(Level.L4, PRYCE, NOW);

        assertThat(amara.assess(Level.L4, PRYCE, LATER)).isInstanceOf(Outcome.Waiting.class);
        assertThat(amara.decide(false, "Not needed", PRYCE, LATER)).isInstanceOf(Outcome.Waiting.class);
        assertThat(amara.assess(Level.L5, ASHBY, LATER))
                .as("tighter than the urgent one")
                .isInstanceOf(Outcome.Waiting.class);
        assertThat(amara.decide(false, "L4 is enough", ASHBY, LATER)).isInstanceOf(Outcome.Waiting.class);
        assertThat(amara.assess(Level.L4, ASHBY, LATER)).isInstanceOf(Outcome.Recorded.class);
        assertThat(amara.level(NOW.plus(Duration.ofHours(5)))).isEqualTo(Level.L4);
    }
}
