package org.onthelatch.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, times and spans as people in England write them. */
class NhsDatesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final NhsDates DATES = new NhsDates(LONDON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-21T13:40:00Z | 21 November 2026, 1:40pm",
                "2026-11-21T07:00:00Z | 21 November 2026, 7am",
                "2026-11-21T12:00:00Z | 21 November 2026, midday",
                "2026-11-21T00:00:00Z | 21 November 2026, midnight",
                "2026-11-21T00:05:00Z | 21 November 2026, 12:05am",
                "2026-09-03T11:30:00Z | 3 September 2026, 12:30pm",
                "2026-10-25T00:30:00Z | 25 October 2026, 1:30am BST",
                "2026-10-25T01:30:00Z | 25 October 2026, 1:30am GMT",
                "2026-10-25T02:00:00Z | 25 October 2026, 2am GMT",
                "2026-03-29T01:00:00Z | 29 March 2026, 2am BST"
            })
    void a_moment(Instant at, String words) {
        assertThat(DATES.dateTime(at)).isEqualTo(words);
    }

    @Test
    void today_needs_no_date_and_no_end_has_none() {
        Instant now = Instant.parse("2026-11-21T14:00:00Z");

        assertThat(DATES.recent(now.minusSeconds(1200), now)).isEqualTo("1:40pm");
        assertThat(DATES.recent(now.minus(Duration.ofDays(1)), now)).isEqualTo("20 November 2026, 2pm");
        assertThat(DATES.dateTime(Instant.MAX)).isEqualTo("no date");
        assertThat(DATES.timeWithSeconds(now.plusSeconds(12))).isEqualTo("2:00:12pm");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 seconds",
        "1, 1 second",
        "59, 59 seconds",
        "60, 1 minute",
        "7500, 2 hours 5 minutes",
        "172800, 2 days"
    })
    void a_span(long seconds, String words) {
        assertThat(Spans.words(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "7am, 07:00",
        "12am, 00:00",
        "12pm, 12:00",
        "7.30 PM, 19:30",
        "19:30, 19:30",
        "midday, 12:00",
        "midnight, 00:00"
    })
    void a_time_of_day_is_read(String text, LocalTime time) {
        assertThat(ClockTimes.read(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "13pm", "0am", "25:00", "7:60", "late", ""})
    void what_is_no_time_of_day_is_refused(String text) {
        assertThatThrownBy(() -> ClockTimes.read(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21/11/2026", "2026-11-21", "21 November 2026", "21 november 2026"})
    void a_day_is_read(String text) {
        Moments moments = new Moments(LONDON);

        assertThat(moments.start(text)).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(moments.end(text)).isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2026", "2026-02-30", "11/21/2026", "tomorrow", "1/1/1900", "21 Nov 2026"})
    void what_is_no_day_is_refused(String text) {
        assertThatThrownBy(() -> Moments.day(text)).isInstanceOf(DateTimeException.class);
    }
}
