package org.onthelatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.config.Configuration;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;

/** Whom the demo ward reminds of what (domain, sections 3.3 and 9.5; D7, D38; hazard H8). */
class SeededRemindersTest {
    private final Configuration configuration = Saltmarsh.configuration();
    private final DemoWard ward = Saltmarsh.ward();
    private final AccessFacts facts = Saltmarsh.facts();

    @Test
    void priyas_reminder_was_ignored_twice_and_nobody_elses_was() {
        assertThat(at(DemoWard.T0, ward.acknowledgements()).stream()
                        .filter(reminder -> reminder.isIgnored(DemoWard.T0))
                        .map(reminder -> reminder.id().value()))
                .containsExactly("review-P16-2-REVIEW_FIRST", "review-P16-2-REVIEW_SECOND");
    }

    @Test
    void her_review_has_gone_up_to_the_ward_manager_who_has_not_answered_yet() {
        assertThat(of("P16", DemoWard.T0))
                .containsExactly(
                        "2026-11-15T00:00 REVIEW_FIRST",
                        "2026-11-21T00:00 REVIEW_SECOND",
                        "2026-11-22T00:00 REVIEW_BOARD",
                        "2026-11-23T00:00 REVIEW_MANAGER waits");
    }

    @Test
    void every_entry_of_the_seeded_history_answers_a_reminder_after_it_came() {
        List<Reminder> answered = at(DemoWard.T0, ward.acknowledgements()).stream()
                .filter(reminder -> !reminder.acknowledged().isEmpty())
                .toList();

        assertThat(answered).hasSameSizeAs(ward.acknowledgements());
        assertThat(answered)
                .allSatisfy(reminder ->
                        assertThat(reminder.acknowledged().get(0).at()).isBetween(reminder.since(), reminder.next()));
    }

    @Test
    void the_end_of_efuas_section_2_is_told_from_day_14_and_at_the_last_handover_D7() {
        assertThat(of("P05", local("2026-11-25T20:00")).stream().filter(line -> line.contains("POWER")))
                .containsExactly(
                        "2026-11-11T00:00 POWER_SECOND",
                        "2026-11-19T00:00 POWER_THIRD",
                        "2026-11-25T00:00 POWER_LAST waits");
        assertThat(of("P05", local("2026-11-25T20:00"))).contains("2026-11-25T20:00 HANDOVER waits");
        assertThat(of("P05", local("2026-11-25T19:59"))).doesNotContain("2026-11-25T20:00 HANDOVER waits");
    }

    @Test
    void that_nobody_said_at_handover_that_it_ends_is_seen_after_it_has_ended() {
        Instant after = local("2026-11-26T00:00");

        assertThat(at(after, List.of()).stream()
                        .filter(reminder -> reminder.step() == ReminderStep.HANDOVER && reminder.isIgnored(after))
                        .map(reminder -> reminder.person().value()))
                .containsExactly("P05");
    }

    @Test
    void a_review_of_ask_staff_goes_up_within_hours() {
        assertThat(of("P08", local("2026-11-24T04:09"))).isEmpty();
        assertThat(of("P08", local("2026-11-24T16:10")))
                .containsExactly(
                        "2026-11-24T04:10 ASK_STAFF_DUE",
                        "2026-11-24T08:10 ASK_STAFF_ON_CALL",
                        "2026-11-24T16:10 ASK_STAFF_DIRECTOR waits");
    }

    @Test
    void the_end_of_a_leave_is_told_to_her_too_D38() {
        assertThat(of("P10", local("2026-11-23T18:00")))
                .containsExactly(
                        "2026-11-21T18:00 LEAVE_FIRST",
                        "2026-11-21T18:00 HER_LEAVE_FIRST",
                        "2026-11-23T18:00 LEAVE_SECOND waits",
                        "2026-11-23T18:00 HER_LEAVE_SECOND waits");
    }

    @Test
    void a_leave_that_ended_and_was_decided_by_nobody_goes_to_the_ward_manager_M14() {
        assertThat(of("P10", local("2026-11-24T18:00"))).contains("2026-11-24T18:00 LEAVE_LAPSED waits");

        Acknowledgement decided = answer("P10", "LEAVE_SECOND", local("2026-11-23T18:30"));
        assertThat(at(local("2026-11-24T18:00"), List.of(decided)))
                .noneMatch(reminder -> reminder.step() == ReminderStep.LEAVE_LAPSED);
    }

    @Test
    void asking_what_is_due_through_a_month_changes_no_decision_at_any_door_N2() {
        String before = facts.residents()
                .map(access -> access.levels().stretches())
                .toList()
                .toString();

        for (int hour = 0; hour < 24 * 31; hour++) {
            at(DemoWard.T0.plus(Duration.ofHours(hour)), List.of());
        }

        assertThat(facts.residents()
                        .map(access -> access.levels().stretches())
                        .toList()
                        .toString())
                .isEqualTo(before);
    }

    private Acknowledgement answer(String person, String step, Instant at) {
        Reminder asked = at(at, List.of()).stream()
                .filter(reminder -> reminder.person().value().equals(person)
                        && reminder.step().name().equals(step))
                .findFirst()
                .orElseThrow();
        return new Acknowledgement(
                asked.id(),
                asked.person(),
                new org.onthelatch.staff.StaffId("k.dunmore"),
                org.onthelatch.staff.Role.NURSE,
                at,
                "");
    }

    /** When, which step, and whether it waits for somebody. */
    private List<String> of(String person, Instant now) {
        List<String> lines = new ArrayList<>();
        for (Reminder reminder : at(now, ward.acknowledgements())) {
            if (reminder.person().value().equals(person)) {
                lines.add(LocalDateTime.ofInstant(reminder.since(), DemoWard.ZONE) + " " + reminder.step()
                        + (reminder.isWaiting(now) ? " waits" : ""));
            }
        }
        return lines;
    }

    private List<Reminder> at(Instant now, List<Acknowledgement> answers) {
        return Reminders.at(facts, List.of(), configuration.policy().reminders(), answers, DemoWard.ZONE, now);
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(DemoWard.ZONE).toInstant();
    }
}
