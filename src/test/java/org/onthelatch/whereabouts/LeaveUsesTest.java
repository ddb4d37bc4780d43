package org.onthelatch.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;

/** Uses of leave are counted for whoever decides, and by no door (D9). */
class LeaveUsesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final PersonId AMARA = new PersonId("P01");

    @Test
    void the_gate_and_the_check_before_it_are_one_time_and_the_grounds_are_none() {
        List<KeptEvent> hers = List.of(
                event(1, "EGRESS_GRANTED", "HD01", "OUT", "2026-11-23T10:00:00Z"),
                event(2, "EGRESS_GRANTED", "SG01", "OUT", "2026-11-23T10:05:00Z"),
                event(3, "ENTRY_GRANTED", "SG01", "IN", "2026-11-23T11:30:00Z"),
                event(4, "EGRESS_REFUSED", "SG01", "OUT", "2026-11-23T13:00:00Z"));
        List<AwayNote> notes = List.of(checked("2026-11-23T09:50:00Z"));

        assertThat(uses(hers, notes, "2026-11-23T14:00:00Z")).isEqualTo(new LeaveUses(1, 1));
    }

    @Test
    void a_check_after_which_she_did_not_go_is_no_time() {
        List<AwayNote> notes = List.of(
                checked("2026-11-23T09:50:00Z"),
                new AwayNote.DidNotGo(
                        AMARA,
                        List.of(),
                        Instant.parse("2026-11-23T10:10:00Z"),
                        new StaffId("l.pryce"),
                        AwayNote.DidNotGo.Cause.STAFFING,
                        "Tomorrow"));

        assertThat(uses(List.of(), notes, "2026-11-23T14:00:00Z")).isEqualTo(new LeaveUses(0, 0));
    }

    @Test
    void days_and_weeks_are_local_and_the_week_begins_on_monday() {
        List<KeptEvent> hers = List.of(
                event(1, "EGRESS_GRANTED", "SG01", "OUT", "2026-10-25T23:30:00Z"),
                event(2, "EGRESS_GRANTED", "SG01", "OUT", "2026-10-26T12:00:00Z"),
                event(3, "EGRESS_GRANTED", "SG01", "OUT", "2026-10-27T12:00:00Z"));

        assertThat(uses(hers, List.of(), "2026-10-27T14:00:00Z")).isEqualTo(new LeaveUses(1, 2));
        assertThat(uses(hers, List.of(), "2026-10-25T23:45:00Z")).isEqualTo(new LeaveUses(1, 1));
    }

    private static LeaveUses uses(List<KeptEvent> hers, List<AwayNote> notes, String now) {
        return LeaveUses.of(hers, notes, Saltmarsh.facts().register(), LONDON, Instant.parse(now));
    }

    private static AwayNote checked(String at) {
        return new AwayNote.CheckedBefore(
                AMARA,
                List.of(new LeaveId("leave0000001")),
                Instant.parse(at),
                new StaffId("l.pryce"),
                "Calm",
                false,
                Instant.parse(at).plusSeconds(7200),
                true,
                true);
    }

    private static KeptEvent event(long seq, String kind, String door, String way, String at) {
        Instant when = Instant.parse(at);
        DeviceEvent event = new DeviceEvent(
                new EventKey(new DeviceId("gate-a"), 1, seq),
                new EventKind(kind),
                when,
                true,
                door,
                way,
                "04c10000000001",
                "",
                "",
                "",
                "1.1",
                false,
                0,
                0,
                "",
                "",
                "hash-" + seq);
        return new KeptEvent(event, when, false, false, new DecisionContext.Nobody());
    }
}
