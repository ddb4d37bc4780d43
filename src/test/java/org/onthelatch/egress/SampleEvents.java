package org.onthelatch.egress;

import java.time.Instant;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.assessment.Level;
import org.onthelatch.egress.DecisionContext.LevelThen;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;

/** Events of one controller, at noon at door HD01 by the fob of P03 unless said otherwise. */
public final class SampleEvents {
    public static final DeviceId HERON_A = new DeviceId("heron-a");
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private SampleEvents() {}

    public static EventKey key(long seq) {
        return new EventKey(HERON_A, 1, seq);
    }

    public static DeviceEvent event(long seq, EventKind kind) {
        return event(key(seq), kind, NOON, "HD01", "hash-" + seq);
    }

    public static DeviceEvent at(DeviceEvent event, Instant at) {
        return event(event.key(), event.kind(), at, event.door(), event.hash());
    }

    public static DeviceEvent atDoor(DeviceEvent event, String door) {
        return event(event.key(), event.kind(), event.at(), door, event.hash());
    }

    public static DeviceEvent withHash(DeviceEvent event, String hash) {
        return event(event.key(), event.kind(), event.at(), event.door(), hash);
    }

    public static DeviceEvent withPrev(DeviceEvent event, String prev) {
        return new DeviceEvent(
                event.key(),
                event.kind(),
                event.at(),
                event.clockTrusted(),
                event.door(),
                event.way(),
                event.fob(),
                event.escort(),
                event.rule(),
                event.cause(),
                event.listVersion(),
                event.late(),
                event.from(),
                event.to(),
                event.reason(),
                prev,
                event.hash());
    }

    private static DeviceEvent event(EventKey key, EventKind kind, Instant at, String door, String hash) {
        return new DeviceEvent(
                key, kind, at, true, door, "OUT", "04c10000000003", "", "", "", "1.4", false, 0, 0, "", "", hash);
    }

    public static KeptEvent kept(DeviceEvent event) {
        return keptOf(event, "P03");
    }

    public static KeptEvent keptOf(DeviceEvent event, String person) {
        StatusCode status = new StatusCode("S3");
        LevelThen then = new LevelThen.Assessed(Level.L2, 4, new StaffId("a.okafor"), true);
        return with(
                event, new DecisionContext.OfResident(new PersonId(person), then, status, Reason.NO_CONTROLLER, true));
    }

    public static KeptEvent byStaff(DeviceEvent event) {
        return with(event, new DecisionContext.OfStaff(new StaffId("l.pryce")));
    }

    public static KeptEvent with(DeviceEvent event, DecisionContext context) {
        return new KeptEvent(event, NOON.plusMillis(40), false, false, context);
    }
}
