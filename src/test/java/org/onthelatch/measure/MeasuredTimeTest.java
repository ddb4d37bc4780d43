package org.onthelatch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.measure.Amount.Typical;

class MeasuredTimeTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2027-02-10T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-30, 2026-11, 2026-10",
        "2026-10-01, 2026-12-31, 2026-Q4, 2026-Q3",
        "2026-01-01, 2026-12-31, 2026, 2025",
        "2026-11-01, 2026-12-31, 2026-11-01/2026-12-31, 2026-09-01/2026-10-31",
        "2026-11-03, 2026-11-09, 2026-11-03/2026-11-09, 2026-10-27/2026-11-02"
    })
    void has_a_name_and_the_same_length_before(LocalDate first, LocalDate last, String name, String before) {
        MeasuredTime time = MeasuredTime.between(first, last, LONDON, NOW);

        assertThat(time.name()).isEqualTo(name);
        assertThat(time.before(NOW).name()).isEqualTo(before);
        assertThat(time.finished()).isTrue();
    }

    /** The day on which clocks go back has 25 hours (25 October 2026). */
    @Test
    void a_day_is_a_day_of_the_ward_also_when_clocks_change() {
        LocalDate day = LocalDate.of(2026, 10, 25);

        MeasuredTime time = MeasuredTime.between(day, day, LONDON, NOW);

        assertThat(Duration.between(time.period().from(), time.period().until()))
                .isEqualTo(Duration.ofHours(25));
        assertThat(time.days()).isOne();
    }

    @Test
    void an_unfinished_quarter_is_measured_as_far_as_it_has_come() {
        MeasuredTime time = MeasuredTime.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31), LONDON, NOW);

        assertThat(time.finished()).isFalse();
        assertThat(time.asAt()).isEqualTo(NOW);
        assertThat(time.days()).isEqualTo(31 + 10);
        assertThat(time.eachDay()).hasSize(41);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01, 2027-03-31", "2026-11-09, 2026-11-03", "2025-01-01, 2026-12-31"})
    void what_has_not_begun_ends_before_it_begins_or_is_longer_than_a_year_is_refused(LocalDate first, LocalDate last) {
        assertThatThrownBy(() -> MeasuredTime.between(first, last, LONDON, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** M7: nearest rank. */
    @ParameterizedTest
    @CsvSource({"1, 1", "19, 19", "20, 19", "21, 20", "40, 38", "100, 95"})
    void the_95th_centile_is_the_time_within_which_95_of_100_were_done_M7(int times, int expected) {
        List<Duration> each =
                IntStream.rangeClosed(1, times).mapToObj(Duration::ofSeconds).toList();

        assertThat(new Typical(each, times).centile95()).contains(Duration.ofSeconds(expected));
    }
}
