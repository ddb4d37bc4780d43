package org.onthelatch.egress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.LiveFacts;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.person.Departure;
import org.onthelatch.person.Departure.Kind;
import org.onthelatch.person.Home;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.ZoneCode;

/** What a controller brings late is judged by where she lived when it happened, not by where she lives now (D98, D51). */
class MovedMeanwhileTest {
    private static final Instant MOVED = DemoWard.T0;
    private static final Instant BEFORE = MOVED.minusSeconds(600);
    private static final Instant AFTER = MOVED.plusSeconds(600);
    private static final Instant DELIVERED = MOVED.plusSeconds(7_200);
    private static final PersonId AMARA = new PersonId("P01");
    private static final String FOB = "04c10000000001";
    private static final Home BED = new Home(new WardId("heron"), "Heron Ward", new ZoneCode("Z-BED-1"), "Bed 1");
    private static final Home FLAT =
            new Home(new WardId("cartlodge"), "The Cartlodge", new ZoneCode("Z-FL-8"), "Flat 8");

    private long seq;

    @Test
    void her_old_room_was_hers_before_the_move_and_is_not_after_it() {
        List<Departure> moved = List.of(move(1, MOVED, BED, FLAT));

        assertThat(judged(moved, "HD11", "IN", "ENTRY_GRANTED", BEFORE)).isEqualTo(agreed(Reason.HOME));
        assertThat(judged(moved, "HD11", "IN", "ENTRY_GRANTED", AFTER)).isEqualTo(disagreed(Reason.NO_ENTRY));
        assertThat(judged(moved, "HD11", "IN", "ENTRY_REFUSED", AFTER)).isEqualTo(agreed(Reason.NO_ENTRY));
    }

    @Test
    void her_new_door_refused_her_rightly_before_the_move_and_wrongly_after_it_D114() {
        List<Departure> moved = List.of(move(1, MOVED, BED, FLAT));

        assertThat(judged(moved, "CD18", "IN", "ENTRY_REFUSED", BEFORE)).isEqualTo(agreed(Reason.NO_ENTRY));
        assertThat(judged(moved, "CD18", "IN", "ENTRY_REFUSED", AFTER)).isEqualTo(disagreed(Reason.HOME));
    }

    @Test
    void who_moved_twice_is_judged_by_the_room_in_between() {
        List<Departure> moved = List.of(move(1, MOVED, FLAT, BED), move(2, MOVED.plusSeconds(3_600), BED, FLAT));

        assertThat(judged(moved, "CD18", "IN", "ENTRY_GRANTED", BEFORE)).isEqualTo(agreed(Reason.HOME));
        assertThat(judged(moved, "HD11", "IN", "ENTRY_GRANTED", AFTER)).isEqualTo(agreed(Reason.HOME));
        assertThat(judged(moved, "CD18", "IN", "ENTRY_GRANTED", AFTER)).isEqualTo(disagreed(Reason.NO_ENTRY));
        assertThat(judged(moved, "CD18", "IN", "ENTRY_GRANTED", MOVED.plusSeconds(4_000)))
                .isEqualTo(agreed(Reason.HOME));
    }

    @Test
    void while_the_record_had_her_gone_the_way_out_was_hers_and_home_was_none_though_she_is_back_D82() {
        List<Departure> back = List.of(
                departure(1, Kind.DISCHARGED, MOVED, List.of()),
                departure(2, Kind.TAKEN_BACK, MOVED.plusSeconds(3_600), List.of()));

        assertThat(judged(back, "HD11", "IN", "ENTRY_REFUSED", AFTER)).isEqualTo(agreed(Reason.LEFT_FOR_GOOD));
        assertThat(judged(back, "SG01", "OUT", "EGRESS_REFUSED", AFTER.plusSeconds(32_000)))
                .as("it is night, she is back and detained")
                .isEqualTo(agreed(Reason.NO_LEAVE_FOR_BOUNDARY));
    }

    private record Judged(Reason reason, boolean agreed) {}

    private static Judged agreed(Reason reason) {
        return new Judged(reason, true);
    }

    private static Judged disagreed(Reason reason) {
        return new Judged(reason, false);
    }

    private Judged judged(List<Departure> departures, String door, String way, String kind, Instant at) {
        RecordEgress record = new RecordEgress(new InMemoryEgressLog(), new LiveFacts(facts(departures)));
        DeviceEvent event = new DeviceEvent(
                new EventKey(new DeviceId("heron-c"), 1, ++seq),
                new EventKind(kind),
                at,
                true,
                door,
                way,
                FOB,
                "",
                "",
                "",
                "1.4",
                true,
                0,
                0,
                "",
                "",
                "hash");
        Instant delivered = at.isAfter(DELIVERED) ? at : DELIVERED;
        KeptEvent kept = record.record(new DeviceId("heron-c"), List.of(event), delivered)
                .kept()
                .get(0);
        DecisionContext.OfResident context = (DecisionContext.OfResident) kept.context();
        return new Judged(context.reason(), context.agreed());
    }

    private static Departure move(int version, Instant at, Home from, Home to) {
        return departure(version, Kind.MOVED, at, List.of(new Departure.Move(from, to)));
    }

    private static Departure departure(int version, Kind kind, Instant at, List<Departure.Move> move) {
        return new Departure(AMARA, version, kind, at, "She asked.", new StaffId("l.pryce"), at, List.of(), move);
    }

    /** As the books have it after the last of these: where she lives now follows from the last move. */
    private static AccessFacts facts(List<Departure> departures) {
        AccessFacts demo = Saltmarsh.facts();
        List<ResidentAccess> residents = demo.everyone()
                .map(her -> her.resident().id().equals(AMARA) ? moved(her, departures) : her)
                .toList();
        return new AccessFacts(demo.register(), residents, demo.fobs(), List.of(), demo.policy());
    }

    private static ResidentAccess moved(ResidentAccess her, List<Departure> departures) {
        Home now = departures.stream()
                .flatMap(departure -> departure.move().stream())
                .map(Departure.Move::to)
                .reduce((earlier, later) -> later)
                .orElse(BED);
        return new ResidentAccess(
                her.resident().in(now), her.legal(), her.levels(), her.rooms(), her.leave(), departures);
    }
}
