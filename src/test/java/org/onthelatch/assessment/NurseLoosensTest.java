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

/** D41: a nurse loosens one step by herself, within what the clinician stated; more is the clinician's. */
class NurseLoosensTest {
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private final AmaraAssessed amara = new AmaraAssessed().at(Level.L5);

    @Test
    void one_step_is_hers_and_it_takes_effect_at_once() {
        assertThat(amara.assess(Level.L4, PRYCE, NOW)).isInstanceOf(Outcome.Recorded.class);
        assertThat(amara.level(NOW)).isEqualTo(Level.L4);
    }

    @Test
    void two_steps_are_not_at_once_and_not_one_after_the_other() {
        assertThat(codes(amara.assess(Level.L3, PRYCE, NOW))).containsExactly("BEYOND_A_NURSE");
        amara.assess(Level.L4, PRYCE, NOW);

        assertThat(codes(amara.assess(Level.L3, DUNMORE, LATER))).containsExactly("BEYOND_A_NURSE");
        assertThat(amara.level(LATER)).isEqualTo(Level.L4);
    }

    @Test
    void within_what_her_clinician_stated_she_goes_on_step_by_step() {
        assertThat(amara.limit(Level.L3, ASHBY, NOW)).isEmpty();

        amara.assess(Level.L4, PRYCE, NOW);
        assertThat(amara.assess(Level.L3, DUNMORE, LATER)).isInstanceOf(Outcome.Recorded.class);
        assertThat(codes(amara.assess(Level.L2, PRYCE, LATER.plusSeconds(60)))).containsExactly("BEYOND_A_NURSE");
    }

    @Test
    void a_limit_may_keep_it_where_it_is() {
        amara.limit(Level.L5, ASHBY, NOW);

        assertThat(codes(amara.assess(Level.L4, PRYCE, NOW))).containsExactly("BEYOND_A_NURSE");
    }

    @Test
    void a_clinician_loosens_as_far_as_she_decides() {
        assertThat(amara.assess(Level.L1, OKELL, NOW)).isInstanceOf(Outcome.Recorded.class);
    }

    /** A free ward door at L4 is L1 by another name. */
    @Test
    void a_variation_is_no_way_round_it() {
        Variation free = new Variation(RuleZone.WARD_EXIT, ExitRule.FREE, "x");

        assertThat(codes(amara.assess(Level.L4, List.of(free), PRYCE, NOW))).containsExactly("BEYOND_A_NURSE");
    }

    /** D3: nobody who may leave waits for a clinician to say so. */
    @Test
    void nothing_limits_a_nurse_where_nobody_has_power_to_hold_her() {
        amara.discharge(NOW);

        assertThat(amara.assess(Level.L0, PRYCE, LATER)).isInstanceOf(Outcome.Recorded.class);
    }

    /** Her level before an urgent change is hers again without anybody's leave (D42). */
    @Test
    void from_an_urgent_change_back_to_what_she_had_is_no_loosening() {
        AmaraAssessed her = new AmaraAssessed().at(Level.L2);
        her.tightenUrgently(Level.L5, PRYCE, NOW);

        assertThat(her.assess(Level.L2, DUNMORE, LATER)).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void only_her_own_clinician_states_a_limit_with_a_reason() {
        assertThat(amara.limit(Level.L3, OKELL, NOW)).extracting(Refusal::code).containsExactly("NOT_HER_CLINICIAN");
        assertThat(amara.limit(Level.L3, PRYCE, NOW)).extracting(Refusal::code).containsExactly("NOT_HER_CLINICIAN");
        StateLimit.Request stale = new StateLimit.Request(AmaraAssessed.AMARA, 3, Level.L3, "", ASHBY);
        assertThat(new StateLimit(amara.two).state(stale, NOW))
                .extracting(Refusal::code)
                .containsExactly("STALE", "MISSING");
        assertThat(amara.limits.all()).isEmpty();
    }
}
