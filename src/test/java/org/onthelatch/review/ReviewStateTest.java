package org.onthelatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Review dates are shown, never acted on (D36). */
class ReviewStateTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant DUE = Instant.parse("2026-11-15T00:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 14);

    @Test
    void a_review_is_current_until_its_lead_time_begins() {
        assertThat(state("2026-11-11T23:59:59Z")).isEqualTo(new ReviewState.Current(LAST_DAY));
        assertThat(state("2026-11-12T00:00:00Z")).isEqualTo(new ReviewState.DueSoon(LAST_DAY, 2));
    }

    @Test
    void the_last_day_is_in_time_to_its_last_second() {
        assertThat(state("2026-11-14T23:59:59Z")).isEqualTo(new ReviewState.DueSoon(LAST_DAY, 0));
        assertThat(state("2026-11-15T00:00:00Z")).isEqualTo(new ReviewState.Overdue(LAST_DAY, 1));
    }

    @Test
    void days_late_are_counted_on_the_calendar() {
        assertThat(state("2026-11-23T14:00:00Z")).isEqualTo(new ReviewState.Overdue(LAST_DAY, 9));
    }

    private static ReviewState state(String now) {
        return ReviewState.of(DUE, Instant.parse(now), Duration.ofDays(3), LONDON);
    }
}
