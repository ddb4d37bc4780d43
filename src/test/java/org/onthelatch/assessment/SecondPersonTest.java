package org.onthelatch.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.assessment.AmaraAssessed.ASHBY;
import static org.onthelatch.assessment.AmaraAssessed.DUNMORE;
import static org.onthelatch.assessment.AmaraAssessed.NOW;
import static org.onthelatch.assessment.AmaraAssessed.PRYCE;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.onthelatch.assessment.SecondPerson.Kind;

/** D41: the second of two people is waited for in sight of those who can act, and late is kept as late (hazard H37). */
class SecondPersonTest {
    private static final Instant DUE = NOW.plus(SecondPerson.AFTERWARDS);

    private final AmaraAssessed amara = new AmaraAssessed().at(Level.L3);

    @Test
    void what_a_nurse_proposed_waits_for_her_clinician_with_its_age_until_somebody_decides() {
        amara.assess(Level.L4, PRYCE, NOW);

        assertThat(amara.second(NOW.plusSeconds(600))).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.FOR_HER_CLINICIAN);
            assertThat(one.level()).isEqualTo(Level.L4);
            assertThat(one.first()).isEqualTo(PRYCE.staff());
            assertThat(one.age(NOW.plusSeconds(600))).isEqualTo(Duration.ofMinutes(10));
            assertThat(one.dueBy()).isEqualTo(NOW.plus(TwoPeople.USUAL_WAIT));
            assertThat(one.isLate(NOW.plusSeconds(600))).isFalse();
        });
        amara.confirm(ASHBY, NOW.plusSeconds(700));
        assertThat(amara.second(NOW.plusSeconds(800))).isEmpty();
    }

    @Test
    void what_a_clinician_proposed_waits_for_a_nurse_and_declined_it_is_over() {
        amara.assess(Level.L5, ASHBY, NOW);

        assertThat(amara.second(NOW)).extracting(SecondPerson::kind).containsExactly(Kind.FOR_A_NURSE);
        amara.decide(false, "She is calm again.", DUNMORE, NOW.plusSeconds(60));
        assertThat(amara.second(NOW.plusSeconds(61))).isEmpty();
    }

    @Test
    void that_nobody_decided_in_time_is_told_for_a_day() {
        amara.assess(Level.L4, PRYCE, NOW);
        Instant lapsed = NOW.plus(TwoPeople.USUAL_WAIT);

        assertThat(amara.second(lapsed)).singleElement().matches(one -> one.isWaiting() && one.isLate(lapsed));
        assertThat(amara.second(lapsed.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void an_urgent_change_that_her_clinician_looked_at_within_4_hours_is_in_order() {
        amara.tightenUrgently(Level.L5, PRYCE, NOW);
        amara.assess(Level.L4, ASHBY, DUE.minusSeconds(1));

        assertThat(amara.second(DUE.plusSeconds(3_600))).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.URGENT);
            assertThat(one.isWaiting()).isFalse();
            assertThat(one.isLate(DUE.plusSeconds(3_600))).isFalse();
        });
    }

    @Test
    void confirmed_at_4_hours_it_is_late_and_stays_so() {
        amara.tightenUrgently(Level.L5, PRYCE, NOW);
        amara.assess(Level.L3, ASHBY, DUE);

        assertThat(amara.second(DUE.plus(Duration.ofDays(90)))).singleElement().satisfies(one -> {
            assertThat(one.decidedAt()).containsExactly(DUE);
            assertThat(one.isLate(DUE.plus(Duration.ofDays(90)))).isTrue();
        });
    }

    @Test
    void it_returned_by_itself_and_nobody_ever_looked_which_is_late_too() {
        amara.tightenUrgently(Level.L5, PRYCE, NOW);

        assertThat(amara.second(DUE.minusNanos(1))).allMatch(one -> one.isWaiting() && !one.isLate(DUE.minusNanos(1)));
        assertThat(amara.second(DUE)).allMatch(one -> one.isWaiting() && one.isLate(DUE));
        assertThat(amara.level(DUE)).as("it returned").isEqualTo(Level.L3);
    }

    /** Its return carries the clinician's old decision, and another nurse is no clinician. */
    @Test
    void a_second_urgent_change_or_another_nurse_s_loosening_is_no_second_look() {
        amara.tightenUrgently(Level.L4, PRYCE, NOW);
        amara.tightenUrgently(Level.L5, DUNMORE, NOW.plusSeconds(60));
        amara.assess(Level.L3, DUNMORE, NOW.plusSeconds(120));

        assertThat(amara.second(DUE.plusSeconds(60)))
                .hasSize(2)
                .allMatch(one -> one.isWaiting() && one.isLate(DUE.plusSeconds(60)));
    }
}
