package org.onthelatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.SecondPerson;
import org.onthelatch.assessment.SecondPerson.Kind;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/** Who is asked to be the second of two, and who is asked when she does not come (D41; hazard H37). */
class SecondPersonRemindersTest {
    private static final AccessFacts FACTS = Saltmarsh.facts();
    private static final Instant SINCE = DemoWard.T0;

    @Test
    void a_proposal_goes_to_her_clinician_then_to_who_is_on_call_then_to_the_ward_manager() {
        SecondPerson waits = second(Kind.FOR_HER_CLINICIAN, "P03", List.of());

        assertThat(about(waits, SINCE.minusNanos(1))).isEmpty();
        assertThat(about(waits, SINCE)).containsExactly("SECOND_CLINICIAN waits");
        assertThat(about(waits, SINCE.plus(Duration.ofHours(1))))
                .containsExactly("SECOND_CLINICIAN ignored", "SECOND_ON_CALL waits");
        assertThat(about(waits, SINCE.plus(Duration.ofHours(4))))
                .containsExactly("SECOND_CLINICIAN ignored", "SECOND_ON_CALL ignored", "SECOND_MANAGER waits");
    }

    @Test
    void what_a_clinician_proposed_goes_to_the_nurse_in_charge_and_what_was_urgent_to_the_clinician() {
        assertThat(about(second(Kind.FOR_A_NURSE, "P03", List.of()), SINCE)).containsExactly("SECOND_NURSE waits");
        assertThat(about(second(Kind.URGENT, "P03", List.of()), SINCE.plus(Duration.ofHours(4))))
                .containsExactly("URGENT_CLINICIAN ignored", "URGENT_ON_CALL ignored", "URGENT_MANAGER waits");
        assertThat(ReminderStep.SECOND_CLINICIAN.isFor(Role.RESPONSIBLE_CLINICIAN))
                .isTrue();
        assertThat(ReminderStep.SECOND_NURSE.isFor(Role.NURSE)).isTrue();
    }

    @Test
    void once_she_decided_or_a_day_after_it_was_due_nobody_is_asked_any_more() {
        Instant decided = SINCE.plusSeconds(60);

        assertThat(about(second(Kind.URGENT, "P03", List.of(decided)), decided)).isEmpty();
        assertThat(about(second(Kind.URGENT, "P03", List.of()), SINCE.plus(Duration.ofHours(28))))
                .isEmpty();
    }

    @Test
    void nobody_is_asked_about_somebody_who_does_not_live_here() {
        assertThat(about(second(Kind.URGENT, "P99", List.of()), SINCE)).isEmpty();
    }

    private static List<String> about(SecondPerson one, Instant now) {
        return Reminders.at(FACTS, List.of(one), ReminderTimes.USUAL, List.of(), DemoWard.ZONE, now).stream()
                .filter(reminder -> reminder.id().value().startsWith("second-"))
                .map(reminder -> reminder.step() + (reminder.isWaiting(now) ? " waits" : " ignored"))
                .toList();
    }

    private static SecondPerson second(Kind kind, String person, List<Instant> decided) {
        return new SecondPerson(
                new PersonId(person),
                kind,
                new AssessmentId("tighten00001"),
                Level.L5,
                new StaffId("l.pryce"),
                SINCE,
                SINCE.plus(Duration.ofHours(4)),
                decided);
    }
}
