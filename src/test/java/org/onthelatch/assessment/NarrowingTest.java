package org.onthelatch.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Company;
import org.onthelatch.person.VisitorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;

/** Whether a change leaves somebody less (D41): never missed, at any zone, at any hour of the week. */
class NarrowingTest {
    private static final ExitRule DAY = alone(Window.daily(LocalTime.of(7, 0), LocalTime.of(22, 0)));
    private static final ExitRule STAFF = new ExitRule.Restricted(List.of(Allow.anyTime(Company.STAFF)));

    @Test
    void every_step_up_the_ladder_that_takes_something_is_named_and_no_step_down_is() {
        AgreedTimes times = new AgreedTimes(
                List.of(Window.daily(LocalTime.of(7, 0), LocalTime.of(22, 0))),
                List.of(Window.daily(LocalTime.of(10, 0), LocalTime.of(16, 0))));
        for (Level from : Level.values()) {
            for (Level to : Level.values()) {
                var now = Preset.of(from, times, Set.of());
                var then = Preset.of(to, times, Set.of());
                assertThat(Narrowing.between(now, then).isEmpty())
                        .as("%s to %s", from, to)
                        .isEqualTo(now.equals(then) || !to.isTighterThan(from));
            }
        }
    }

    @Test
    void an_hour_less_on_one_day_is_less() {
        ExitRule shorter = new ExitRule.Restricted(List.of(new Allow(
                List.of(
                        new Window(hours(DayOfWeek.SUNDAY, 7, 21), Period.ALWAYS),
                        new Window(
                                new WeeklyHours(
                                        Set.of(
                                                DayOfWeek.MONDAY,
                                                DayOfWeek.TUESDAY,
                                                DayOfWeek.WEDNESDAY,
                                                DayOfWeek.THURSDAY,
                                                DayOfWeek.FRIDAY,
                                                DayOfWeek.SATURDAY),
                                        LocalTime.of(7, 0),
                                        LocalTime.of(22, 0)),
                                Period.ALWAYS)),
                Company.ALONE)));

        assertThat(narrowed(DAY, shorter)).isTrue();
        assertThat(narrowed(shorter, DAY)).isFalse();
    }

    @Test
    void a_night_that_goes_over_the_end_of_the_week_counts_on_both_sides() {
        ExitRule night = alone(new Window(hours(DayOfWeek.SUNDAY, 22, 6), Period.ALWAYS));
        ExitRule pieces = alone(
                new Window(hours(DayOfWeek.SUNDAY, 22, 0), Period.ALWAYS),
                new Window(hours(DayOfWeek.MONDAY, 0, 6), Period.ALWAYS));

        assertThat(narrowed(night, pieces)).isFalse();
        assertThat(narrowed(night, alone(new Window(hours(DayOfWeek.SUNDAY, 22, 0), Period.ALWAYS))))
                .isTrue();
    }

    @Test
    void company_that_is_taken_away_is_less_and_going_alone_lacks_nothing() {
        ExitRule sister = with("V01");
        ExitRule both = with("V01", "V02");

        assertThat(narrowed(both, sister)).isTrue();
        assertThat(narrowed(sister, both)).isFalse();
        assertThat(narrowed(sister, STAFF)).isTrue();
        assertThat(narrowed(STAFF, alone(Window.ALWAYS))).isFalse();
        assertThat(narrowed(alone(Window.ALWAYS), STAFF)).isTrue();
        assertThat(narrowed(STAFF, ExitRule.ASK_EACH_TIME)).isTrue();
        assertThat(narrowed(ExitRule.ASK_EACH_TIME, STAFF)).isFalse();
    }

    @Test
    void a_time_for_certain_dates_is_kept_only_by_the_same_one_or_by_one_without_dates() {
        Window dated = new Window(WeeklyHours.ALWAYS, new Period(Instant.EPOCH, Instant.parse("2026-12-01T00:00:00Z")));

        assertThat(narrowed(alone(dated), alone(dated))).isFalse();
        assertThat(narrowed(alone(dated), alone(Window.ALWAYS))).isFalse();
        assertThat(narrowed(alone(Window.ALWAYS), alone(dated))).isTrue();
    }

    private static boolean narrowed(ExitRule now, ExitRule then) {
        return !Narrowing.between(Map.of(RuleZone.SITE, now), Map.of(RuleZone.SITE, then))
                .isEmpty();
    }

    private static WeeklyHours hours(DayOfWeek day, int from, int to) {
        return new WeeklyHours(Set.of(day), LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static ExitRule alone(Window... windows) {
        return new ExitRule.Restricted(List.of(new Allow(List.of(windows), Company.ALONE)));
    }

    private static ExitRule with(String... visitors) {
        return new ExitRule.Restricted(List.of(Allow.anyTime(new Company.WithNamed(
                Set.of(visitors).stream().map(VisitorId::new).collect(java.util.stream.Collectors.toSet())))));
    }
}
