package org.onthelatch.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.whereabouts.TimeAway.State;

/** Out, due soon, overdue; a person decides the rest (D17, D59). */
class TimeAwayTest {
    private static final Instant LEFT = Instant.parse("2026-11-23T13:10:00Z");
    private static final Instant DUE = Instant.parse("2026-11-23T17:10:00Z");
    private static final PersonId FARIDA = new PersonId("P06");
    private static final StaffId NURSE = new StaffId("k.dunmore");

    private static Place.Out out(Instant due) {
        return new Place.Out(LEFT, due, Duration.ofMinutes(15), "", Place.Known.DOOR_EVENT_ONLY);
    }

    private static AwayNote check(Instant at, Instant back) {
        return new AwayNote.CheckedBefore(FARIDA, List.of(), at, NURSE, "Well", false, back, true, true);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T16:39:59Z, OUT",
        "2026-11-23T16:40:00Z, DUE_SOON",
        "2026-11-23T17:24:59Z, DUE_SOON",
        "2026-11-23T17:25:00Z, OVERDUE"
    })
    void the_state_follows_the_clock_with_her_grace(Instant now, State state) {
        assertThat(TimeAway.of(out(DUE), List.of(), now).state()).isEqualTo(state);
    }

    @Test
    void without_a_return_time_nobody_is_ever_overdue() {
        assertThat(TimeAway.of(out(Instant.MAX), List.of(), LEFT.plus(Duration.ofDays(3)))
                        .state())
                .isEqualTo(State.OUT);
    }

    @Test
    void the_time_agreed_in_the_check_counts_when_only_a_door_saw_her_go() {
        AwayNote hers = check(LEFT.minusSeconds(300), DUE);

        TimeAway away = TimeAway.of(out(Instant.MAX), List.of(hers), DUE.plus(Duration.ofHours(1)));

        assertThat(away.state()).isEqualTo(State.OVERDUE);
        assertThat(away.checked()).containsExactly((AwayNote.CheckedBefore) hers);
    }

    @Test
    void a_check_of_the_morning_is_not_one_for_the_afternoon() {
        AwayNote old = check(LEFT.minus(Duration.ofHours(5)), LEFT.minus(Duration.ofHours(3)));

        assertThat(TimeAway.of(out(Instant.MAX), List.of(old), LEFT.plusSeconds(60))
                        .checked())
                .isEmpty();
    }

    @Test
    void what_was_decided_in_an_earlier_absence_says_nothing_of_this_one() {
        AwayNote before = new AwayNote.LateDecision(
                FARIDA, LEFT.minusSeconds(1), NURSE, AwayNote.LateDecision.What.CONTACTED, "On the bus");
        AwayNote now =
                new AwayNote.LateDecision(FARIDA, DUE, NURSE, AwayNote.LateDecision.What.CONTACTED, "At her sister's");

        assertThat(TimeAway.of(out(DUE), List.of(before, now), DUE).latest()).contains((AwayNote.LateDecision) now);
    }
}
