package org.onthelatch.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;

class TimesTest {
    @Test
    void spans_of_time() {
        assertThat(Times.SPAN_OF_TIME.read("10s")).contains(Duration.ofSeconds(10));
        assertThat(Times.SPAN_OF_TIME.read("15 min")).contains(Duration.ofMinutes(15));
        assertThat(Times.SPAN_OF_TIME.read("72h")).contains(Duration.ofDays(3));
        assertThat(Times.SPAN_OF_TIME.read("14d")).contains(Duration.ofDays(14));
    }

    @Test
    void never_and_always() {
        assertThat(Times.WINDOWS.read("never")).contains(List.of());
        assertThat(Times.WINDOWS.read("always")).contains(List.of(Window.ALWAYS));
    }

    @Test
    void hours_of_every_day_and_of_named_days() {
        assertThat(Times.WINDOWS.read("06:30-22:00"))
                .contains(List.of(Window.daily(LocalTime.of(6, 30), LocalTime.of(22, 0))));
        assertThat(Times.WINDOWS.read("Fri-Sun,Tue 22:00 - 06:00"))
                .contains(List.of(new Window(
                        new WeeklyHours(
                                Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                                LocalTime.of(22, 0),
                                LocalTime.of(6, 0)),
                        Period.ALWAYS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sometimes", "6:30-22:00", "06:30", "25:00-26:00", "Moo 06:30-22:00", "Mon- 06:30-22:00"})
    void anything_else_is_not_hours(String text) {
        assertThat(Times.WINDOWS.read(text)).isEmpty();
    }
}
