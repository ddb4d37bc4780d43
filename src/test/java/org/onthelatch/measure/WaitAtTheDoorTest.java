package org.onthelatch.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.call.CallEntry;
import org.onthelatch.call.CallStep;
import org.onthelatch.call.Calls;
import org.onthelatch.call.LawfulBasis;
import org.onthelatch.call.Request;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.measure.WaitAtTheDoor.Held;
import org.onthelatch.measure.WaitAtTheDoor.Hour;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;

/** M9: how long people wait at the door, by hour of day, those free to go separately. */
class WaitAtTheDoorTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final AccessFacts FACTS = Saltmarsh.facts();
    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final Instant TWO = Instant.parse("2026-11-09T02:14:00Z");
    private static final StaffId PRYCE = new StaffId("l.pryce");

    @Test
    void waits_of_one_hour_are_counted_together_and_those_free_to_go_separately() {
        WaitAtTheDoor waits = in(List.of(
                letOut("1", "P02", TWO, 35),
                letOut("2", "P03", TWO.plusSeconds(600), 190),
                letOut("3", "P17", TWO.plusSeconds(7200), 60)));

        assertThat(waits.byHour())
                .containsExactly(
                        new Hour(2, 2, 1, Duration.ofMillis(112_500), Duration.ofSeconds(190)),
                        new Hour(4, 1, 1, Duration.ofSeconds(60), Duration.ofSeconds(60)));
        assertThat(waits.all()).extracting(WaitAtTheDoor.Waited::held).containsExactly(Held.FREE, Held.HELD, Held.FREE);
    }

    @Test
    void the_hour_is_the_wards_own_in_summer_too() {
        Instant october = Instant.parse("2026-10-24T23:30:00Z");

        assertThat(in(List.of(letOut("1", "P02", october, 10))).byHour())
                .extracting(Hour::hour)
                .containsExactly(0);
    }

    @Test
    void what_did_not_end_with_an_open_door_is_no_wait_for_one_but_is_there() {
        CallStep stayed = new CallStep.Stayed(PRYCE, List.of(), "I'll stay.");
        WaitAtTheDoor waits = in(List.of(call("1", "P02", TWO, TWO.plusSeconds(90), stayed)));

        assertThat(waits.byHour()).isEmpty();
        assertThat(waits.all())
                .singleElement()
                .satisfies(waited -> assertThat(waited.waited()).isEqualTo(Duration.ofSeconds(90)));
    }

    @Test
    void hanas_15_minutes_before_her_hold_had_no_power_behind_them_and_surface() {
        Instant asked = Instant.parse("2026-11-23T03:55:00Z");
        CallStep held = new CallStep.Declined(
                PRYCE, List.of(), new LawfulBasis.HoldingPower(new StatusCode("S5_4")), "", false);
        WaitAtTheDoor waits = in(List.of(call("1", "P08", asked, asked.plusSeconds(900), held)));

        assertThat(waits.withoutPower())
                .singleElement()
                .satisfies(waited -> assertThat(waited.withoutPower()).contains(Duration.ofMinutes(15)));
    }

    @Test
    void whoever_was_held_when_she_asked_is_no_such_question() {
        CallStep held = new CallStep.Declined(
                PRYCE, List.of(), new LawfulBasis.RecordedAuthority(new StatusCode("S3")), "", false);

        assertThat(in(List.of(call("1", "P03", TWO, TWO.plusSeconds(60), held))).withoutPower())
                .isEmpty();
    }

    @Test
    void requests_of_before_the_period_are_not_counted() {
        assertThat(in(List.of(letOut("1", "P02", NOW.minus(Duration.ofDays(31)), 35)))
                        .all())
                .isEmpty();
    }

    private static List<CallEntry> letOut(String once, String person, Instant since, long seconds) {
        Instant opened = since.plusSeconds(seconds);
        return call(once, person, since, opened, new CallStep.LetOut(opened, List.of(PRYCE)));
    }

    private static List<CallEntry> call(String once, String person, Instant since, Instant at, CallStep ending) {
        Request request = new Request.InPerson(once, new DoorId("HD01"), new PersonId(person), since, PRYCE);
        return List.of(
                new CallEntry(request.id(), 1, since, new CallStep.Rang(request)),
                new CallEntry(request.id(), 2, at, ending));
    }

    private static WaitAtTheDoor in(List<List<CallEntry>> calls) {
        List<CallEntry> entries = calls.stream().flatMap(List::stream).toList();
        return WaitAtTheDoor.in(Calls.of(entries), FACTS, LONDON, WaitAtTheDoor.USUAL, NOW);
    }
}
