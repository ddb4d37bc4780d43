package org.onthelatch.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.restriction.HeldHours.Cause;
import org.onthelatch.ward.ClosedHours;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Site;
import org.onthelatch.ward.Window;

/** Hours tighter than open go live only under a live entry of the register that covers door and hours (D26). */
class ScheduleGateTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final DoorId GARDEN = new DoorId("HD03");
    private static final Register NOTHING = new Register(List.of());
    private static final Site AS_WRITTEN = Saltmarsh.facts().register().sites().get(0);
    private static final BlanketRestriction GATE_BY_NIGHT = SampleEntries.live("BR3", "SG01", "22:00 to 06:30", NOW);
    private static final BlanketRestriction BY_NIGHT = SampleEntries.live("BR1", "HD03", "23:00 to 06:00", NOW);

    @Test
    void under_a_live_entry_they_go_live_as_written() {
        ScheduleGate.Passed passed = gate(BY_NIGHT).pass(NOTHING, List.of(AS_WRITTEN), NOW);

        assertThat(passed.held()).isEmpty();
        assertThat(passed.sites()).containsExactly(AS_WRITTEN);
    }

    @Test
    void each_thing_that_is_missing_is_named_with_door_and_entry_and_the_door_stays_free() {
        Period ended = new Period(NOW.minus(Duration.ofDays(90)), NOW);
        Instant due = NOW.plus(Duration.ofDays(9));

        assertHeld(Cause.NO_ENTRY, GATE_BY_NIGHT);
        assertHeld(Cause.NOT_LIVE, SampleEntries.entry("BR1", "HD03", "23:00 to 06:00", ended, due));
        assertHeld(
                Cause.NOT_LIVE,
                SampleEntries.entry("BR1", "HD03", "23:00 to 06:00", Period.from(NOW.plusSeconds(1)), due));
        assertHeld(
                Cause.REVIEW_OVERDUE,
                SampleEntries.entry("BR1", "HD03", "23:00 to 06:00", Period.from(NOW.minusSeconds(9)), NOW));
        assertHeld(Cause.OTHER_DOORS, SampleEntries.live("BR1", "HD05", "23:00 to 06:00", NOW));
        assertHeld(Cause.OTHER_HOURS, SampleEntries.live("BR1", "HD03", "23:00 to 05:59", NOW));
        assertHeld(Cause.OTHER_HOURS, SampleEntries.live("BR1", "HD03", "Mon-Sat 23:00 to 06:00", NOW));
        assertHeld(Cause.OTHER_HOURS, SampleEntries.live("BR1", "HD03", "by night", NOW));
    }

    @Test
    void a_schedule_without_a_number_is_held_too() {
        ScheduleGate.Passed passed =
                new ScheduleGate(Map.of(), List.of(BY_NIGHT)).pass(NOTHING, List.of(AS_WRITTEN), NOW);

        assertThat(passed.held())
                .extracting(HeldHours::cause)
                .containsOnly(Cause.NO_NUMBER)
                .hasSize(2);
    }

    @Test
    void a_review_that_is_overdue_ends_nothing_that_is_live_and_allows_nothing_more_N16() {
        BlanketRestriction overdue = SampleEntries.entry(
                "BR1", "HD03", "21:00 to 06:00", Period.from(NOW.minus(Duration.ofDays(90))), NOW.minusSeconds(1));
        Register live = new Register(List.of(AS_WRITTEN));

        assertThat(gate(overdue).pass(live, List.of(AS_WRITTEN), NOW).held()).isEmpty();
        ScheduleGate.Passed tighter = gate(overdue).pass(live, List.of(gardenFree(6, 21)), NOW);
        assertThat(tighter.held()).extracting(HeldHours::cause).containsExactly(Cause.REVIEW_OVERDUE);
        assertThat(tighter.held().get(0).sentence())
                .isEqualTo(
                        "HD03: the hours that close its way out do not go live: the review of BR1 is overdue; review it"
                                + " first. It keeps the hours that it had until then.");
        assertThat(garden(tighter)).isEqualTo(garden(AS_WRITTEN));
    }

    @Test
    void loosening_needs_no_fresh_review() {
        BlanketRestriction overdue = SampleEntries.entry(
                "BR1", "HD03", "23:00 to 06:00", Period.from(NOW.minus(Duration.ofDays(90))), NOW.minusSeconds(1));

        ScheduleGate.Passed looser =
                gate(overdue).pass(new Register(List.of(AS_WRITTEN)), List.of(gardenFree(5, 23)), NOW);

        assertThat(looser.held()).isEmpty();
        assertThat(garden(looser)).isEqualTo(garden(gardenFree(5, 23)));
    }

    @Test
    void with_its_entry_the_hours_end_and_the_door_is_free() {
        BlanketRestriction ended = SampleEntries.entry(
                "BR1", "HD03", "23:00 to 06:00", new Period(NOW.minus(Duration.ofDays(9)), NOW), NOW.plusSeconds(9));

        ScheduleGate.Passed passed = gate(ended).pass(new Register(List.of(AS_WRITTEN)), List.of(AS_WRITTEN), NOW);

        assertThat(garden(passed).freeOut()).isEqualTo(FreeHours.ALWAYS);
        assertThat(passed.held())
                .singleElement()
                .satisfies(held -> assertThat(held.free()).isTrue());
    }

    @Test
    void an_inner_door_that_never_is_free_needs_an_entry_and_an_exit_that_takes_every_fob_does_not() {
        Door inner = garden(AS_WRITTEN).withFreeOut(FreeHours.NEVER);

        assertThat(inner.closedOut()).isNotEqualTo(ClosedHours.NONE);
        assertThat(inner.closedOut().isNone()).isFalse();
        assertThat(AS_WRITTEN.doors().stream()
                        .filter(door -> door.id().value().equals("HD01"))
                        .allMatch(door -> door.closedOut().isNone()))
                .isTrue();
    }

    @Test
    void hours_are_read_as_people_write_them() {
        assertThat(ClosedHours.read("Mon-Fri 22:00 to 06:30 and Sat,Sun 23:00-08:00"))
                .isPresent();
        assertThat(ClosedHours.read("at all hours")).isPresent();
        for (String wrong :
                List.of("", "by night", "22:00", "25:00 to 06:00", "Fri-Mon 22:00 to 06:00", "Foo 22:00 to 06:00")) {
            assertThat(ClosedHours.read(wrong).filter(read -> !read.isNone()))
                    .as(wrong)
                    .isEmpty();
        }
    }

    private static void assertHeld(Cause cause, BlanketRestriction entry) {
        ScheduleGate.Passed passed = gate(entry).pass(NOTHING, List.of(AS_WRITTEN), NOW);

        assertThat(passed.held()).containsExactly(new HeldHours(GARDEN, "BR1", cause, true));
        assertThat(garden(passed).freeOut()).isEqualTo(FreeHours.ALWAYS);
    }

    private static ScheduleGate gate(BlanketRestriction entry) {
        return new ScheduleGate(
                Map.of(GARDEN, new RestrictionNumber("BR1"), new DoorId("SG01"), new RestrictionNumber("BR3")),
                List.of(GATE_BY_NIGHT, entry));
    }

    private static Door garden(ScheduleGate.Passed passed) {
        return garden(passed.sites().get(0));
    }

    private static Door garden(Site site) {
        return site.doors().stream()
                .filter(door -> door.id().equals(GARDEN))
                .findFirst()
                .orElseThrow();
    }

    private static Site gardenFree(int from, int until) {
        FreeHours hours = new FreeHours(List.of(Window.daily(LocalTime.of(from, 0), LocalTime.of(until, 0))));
        return new Site(
                AS_WRITTEN.id(),
                AS_WRITTEN.name(),
                AS_WRITTEN.timeZone(),
                AS_WRITTEN.wards(),
                AS_WRITTEN.zones(),
                AS_WRITTEN.doors().stream()
                        .map(door -> door.id().equals(GARDEN) ? door.withFreeOut(hours) : door)
                        .toList(),
                AS_WRITTEN.controllers());
    }
}
