package org.onthelatch.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReminderTimesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void a_policy_reminds_at_the_usual_time_or_earlier_never_later() {
        assertThatThrownBy(() -> new ReminderTimes(
                        Map.of(ReminderStep.REVIEW_MANAGER, Duration.ofHours(25)),
                        List.of(LocalTime.NOON),
                        ReminderTimes.LONGEST_ANSWER))
                .hasMessage("REVIEW_MANAGER must be PT24H from its date or earlier, but was PT25H");
        assertThatThrownBy(() -> new ReminderTimes(
                        Map.of(ReminderStep.REVIEW_FIRST, Duration.ofDays(-6)),
                        List.of(LocalTime.NOON),
                        ReminderTimes.LONGEST_ANSWER))
                .hasMessageContaining("REVIEW_FIRST must be");
    }

    @Test
    void the_order_of_a_ladder_stays() {
        assertThatThrownBy(() -> new ReminderTimes(
                        Map.of(ReminderStep.REVIEW_DIRECTOR, Duration.ofHours(30)),
                        List.of(LocalTime.NOON),
                        ReminderTimes.LONGEST_ANSWER))
                .hasMessage("REVIEW_DIRECTOR must come after REVIEW_OFFICE");
    }

    @Test
    void a_clock_change_moves_no_reminder_to_another_day_D80() {
        assertThat(ReminderTimes.USUAL.at(ReminderStep.REVIEW_FIRST, local("2026-10-28T00:00"), LONDON))
                .isEqualTo(local("2026-10-21T00:00"));
    }

    @Test
    void the_last_handover_before_an_end() {
        assertThat(ReminderTimes.USUAL.handoverBefore(local("2026-11-26T00:00"), LONDON))
                .isEqualTo(local("2026-11-25T20:00"));
        assertThat(ReminderTimes.USUAL.handoverBefore(local("2026-11-26T07:30"), LONDON))
                .isEqualTo(local("2026-11-25T20:00"));
        assertThat(ReminderTimes.USUAL.handoverBefore(local("2026-11-26T14:00"), LONDON))
                .isEqualTo(local("2026-11-26T07:30"));
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(LONDON).toInstant();
    }
}
