package org.onthelatch.web;

import java.time.Duration;
import java.time.Instant;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.assessment.Level;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.incident.Finding;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;

/** Events at doors, made short. */
final class HeronEvents {
    private HeronEvents() {}

    static void fill(ListedEvents events) {
        Instant day = HeronPeople.NOW.minus(Duration.ofHours(3));
        events.add(kept(1, "EGRESS_GRANTED", "HD01", "OUT", day, of("P01", Level.L2, Reason.ALLOWED_NOW, true)));
        events.add(
                kept(2, "ENTRY_GRANTED", "HD01", "IN", day.plusSeconds(1800), of("P01", Level.L2, Reason.HOME, true)));
        events.add(kept(
                3,
                "EGRESS_REFUSED",
                "HD01",
                "OUT",
                day.plusSeconds(2712),
                of("P03", Level.L4, Reason.ESCORT_NEEDED, true)));
        events.add(kept(
                4,
                "EGRESS_REFUSED",
                "HD01",
                "OUT",
                day.plusSeconds(2800),
                of("P02", Level.L1, Reason.NO_POWER_TO_HOLD, false)));
        events.add(
                kept(5, "ENTRY_GRANTED", "HD11", "IN", day.plusSeconds(2900), of("P01", Level.L2, Reason.HOME, true)));
        events.add(kept(6, "DOOR_OPENED", "HD04", "", day.plusSeconds(3000), new DecisionContext.Nobody()));
        events.add(kept(7, "NEW_KIND_OF_EVENT", "HD04", "", day.plusSeconds(3100), new DecisionContext.Nobody()));
        events.addGap("heron-a", 8, 9);
    }

    /** Amara's own fob at a door, on the way out. */
    static KeptEvent granted(String door) {
        return kept(90, "EGRESS_GRANTED", door, "OUT", HeronPeople.NOW, of("P01", Level.L2, Reason.ALLOWED_NOW, true));
    }

    /** Somebody without a fob presses the button. */
    static KeptEvent pressed(long seq, String door) {
        return kept(
                seq, "EGRESS_REQUESTED", door, "OUT", HeronPeople.NOW.minusSeconds(75), new DecisionContext.Nobody());
    }

    /** A nurse's fob at a bedroom, an hour ago. */
    static KeptEvent openedByStaff(long seq, String door) {
        return kept(
                seq,
                "ENTRY_GRANTED",
                door,
                "IN",
                HeronPeople.NOW.minusSeconds(3600),
                new DecisionContext.OfStaff(new StaffId("nurse")));
    }

    /** Bridget, informal, as the list of events above has her. */
    static Finding bridgetRefused() {
        return new Finding.RefusedWhileFree(kept(
                4,
                "EGRESS_REFUSED",
                "HD01",
                "OUT",
                HeronPeople.NOW.minus(Duration.ofHours(3)).plusSeconds(2800),
                of("P02", Level.L1, Reason.NO_POWER_TO_HOLD, false)));
    }

    private static DecisionContext of(String person, Level level, Reason reason, boolean agreed) {
        return new DecisionContext.OfResident(
                new PersonId(person),
                new DecisionContext.LevelThen.Assessed(level, 1, HeronPeople.ASHBY, !person.equals("P03")),
                new StatusCode(level.restricts() ? "S3" : "INFORMAL"),
                reason,
                agreed);
    }

    static KeptEvent kept(long seq, String kind, String door, String way, Instant at, DecisionContext context) {
        boolean late = seq == 3;
        DeviceEvent event = new DeviceEvent(
                new EventKey(new DeviceId("heron-a"), 1, seq),
                new EventKind(kind),
                at,
                true,
                door,
                way,
                "",
                "",
                "",
                seq == 6 ? "=HYPERLINK(\"x\")" : "",
                "1.4",
                late,
                0,
                0,
                "",
                "",
                "");
        return new KeptEvent(event, late ? at.plusSeconds(2400) : at.plusSeconds(1), late, seq == 2, context);
    }
}
