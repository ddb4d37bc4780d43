package org.onthelatch.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Fobs;
import org.onthelatch.fob.Holder;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Register;

/** Belief about who is in, from door events and from what people said (D55, D56, D59, D61). */
class WhereaboutsTest {
    private static final Instant T0 = DemoWard.T0;
    private static final Register REGISTER = Saltmarsh.facts().register();
    private static final FobToken QUILLS = new FobToken("04c20000000009");
    private static final PersonId FARIDA = new PersonId("P06");

    @Test
    void farida_is_overdue_only_after_her_fifteen_minutes_of_grace_D59() {
        Instant due = Instant.parse("2026-11-23T17:10:00Z");
        Statement out = new Statement.WentOut(FARIDA, T0, due, Duration.ofMinutes(15), "town", new StaffId("l.pryce"));

        Place.Out place = (Place.Out) Whereabouts.EVERYONE_IN.after(out).of(FARIDA);

        assertThat(place.isOverdueAt(Instant.parse("2026-11-23T17:24:59Z"))).isFalse();
        assertThat(place.isOverdueAt(Instant.parse("2026-11-23T17:25:00Z"))).isTrue();
    }

    @Test
    void a_person_who_gave_no_time_is_never_overdue() {
        Statement out = new Statement.WentOut(FARIDA, T0, Instant.MAX, Duration.ZERO, "", new StaffId("l.pryce"));

        Place.Out place = (Place.Out) Whereabouts.EVERYONE_IN.after(out).of(FARIDA);

        assertThat(place.isOverdueAt(T0.plus(Duration.ofDays(3)))).isFalse();
    }

    @Test
    void going_out_and_coming_in_at_an_exit_moves_her() {
        Whereabouts out = fold(moved("HD01", "OUT", EventKind.EGRESS_GRANTED, 0));
        Whereabouts in = fold(
                moved("HD01", "OUT", EventKind.EGRESS_GRANTED, 0), moved("HD01", "IN", EventKind.ENTRY_GRANTED, 60));

        assertThat(out.of(FARIDA)).isInstanceOf(Place.Out.class);
        assertThat(in.of(FARIDA)).isInstanceOf(Place.In.class);
    }

    @Test
    void a_late_arrival_does_not_undo_what_happened_after_it() {
        Whereabouts folded = fold(
                moved("HD01", "IN", EventKind.ENTRY_GRANTED, 60), moved("HD01", "OUT", EventKind.EGRESS_GRANTED, 0));

        assertThat(folded.of(FARIDA)).isInstanceOf(Place.In.class);
    }

    @Test
    void doors_inside_the_ward_move_nobody_and_neither_does_a_refusal_D61() {
        Whereabouts folded = fold(
                moved("HD21", "OUT", EventKind.EGRESS_GRANTED, 0), moved("HD01", "OUT", EventKind.EGRESS_REFUSED, 60));

        assertThat(folded.of(FARIDA)).isEqualTo(Whereabouts.EVERYONE_IN.of(FARIDA));
    }

    @Test
    void who_went_out_with_an_escort_is_known_until_she_is_in_D95() {
        Whereabouts out = fold(escorted("P03", "HD01", 0));
        Whereabouts beyond =
                fold(escorted("P03", "HD01", 0), of("P03", "SG01", "OUT", EventKind.EGRESS_GRANTED, 60, ""));
        Whereabouts back = fold(escorted("P03", "HD01", 0), of("P03", "HD01", "IN", EventKind.ENTRY_GRANTED, 90, ""));

        Escorted quill = new Escorted(QUILLS, T0);
        assertThat(out.escorted()).containsExactly(Map.entry(new PersonId("P03"), quill));
        assertThat(beyond.escorted()).containsExactly(Map.entry(new PersonId("P03"), quill));
        assertThat(back.escorted()).as("her return is recorded, too").isEmpty();
    }

    @Test
    void an_escort_who_is_out_with_more_people_than_agreed_is_told_and_each_return_counts_D95() {
        Fobs fobs = Saltmarsh.facts().fobs();
        Whereabouts two = fold(escorted("P03", "HD01", 0), escorted("P05", "HD01", 30));
        Whereabouts one = two.after(of("P05", "HD01", "IN", EventKind.ENTRY_GRANTED, 600, ""), REGISTER);

        assertThat(EscortedTogether.moreThan(1, two, fobs))
                .containsExactly(new EscortedTogether(
                        new Holder.OfStaff(new StaffId("n.quill")), List.of(new PersonId("P03"), new PersonId("P05"))));
        assertThat(EscortedTogether.moreThan(2, two, fobs)).isEmpty();
        assertThat(EscortedTogether.moreThan(1, one, fobs)).isEmpty();
    }

    @Test
    void whoever_was_seen_in_the_ward_is_with_no_escort_outside_D56() {
        Statement seen = new Statement.Seen(
                new PersonId("P03"), T0.plusSeconds(60), Statement.Spot.IN_THE_WARD, new StaffId("l.pryce"));

        assertThat(fold(escorted("P03", "HD01", 0)).after(seen).escorted()).isEmpty();
    }

    private static KeptEvent escorted(String person, String door, long afterSeconds) {
        return of(person, door, "OUT", EventKind.EGRESS_GRANTED_WITH_ESCORT, afterSeconds, QUILLS.value());
    }

    private static Whereabouts fold(KeptEvent... events) {
        return Whereabouts.of(List.of(events), List.of(), REGISTER);
    }

    private static KeptEvent moved(String door, String way, EventKind kind, long afterSeconds) {
        return of(FARIDA.value(), door, way, kind, afterSeconds, "");
    }

    private static KeptEvent of(
            String person, String door, String way, EventKind kind, long afterSeconds, String escort) {
        Instant at = T0.plusSeconds(afterSeconds);
        DeviceEvent event = new DeviceEvent(
                new EventKey(new DeviceId("heron-a"), 1, 1 + afterSeconds),
                kind,
                at,
                true,
                door,
                way,
                "04c10000000006",
                escort,
                "",
                "",
                "1.1",
                false,
                0,
                0,
                "",
                "",
                "");
        DecisionContext context = new DecisionContext.OfResident(
                new PersonId(person),
                new DecisionContext.LevelThen.NotAssessed(),
                new StatusCode("S37"),
                Reason.ALLOWED_NOW,
                true);
        return new KeptEvent(event, at, false, false, context);
    }
}
