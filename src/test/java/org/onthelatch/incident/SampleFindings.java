package org.onthelatch.incident;

import java.time.Instant;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.assessment.Level;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;

/** What doors reported of P17, informal, and of P03, on section 3. */
public final class SampleFindings {
    public static final DeviceId HERON_A = new DeviceId("heron-a");
    public static final Instant AT = Instant.parse("2026-11-19T16:22:08Z");

    private SampleFindings() {}

    static DecisionContext resident(String person, String status, Reason reason, boolean agreed) {
        return new DecisionContext.OfResident(
                new PersonId(person),
                new DecisionContext.LevelThen.Assessed(Level.L1, 2, new StaffId("t.ashby"), true),
                new StatusCode(status),
                reason,
                agreed);
    }

    static DecisionContext free() {
        return resident("P17", "INFORMAL", Reason.NO_POWER_TO_HOLD, false);
    }

    static KeptEvent event(long seq, String kind, String way, Instant at, String cause, DecisionContext context) {
        DeviceEvent event = new DeviceEvent(
                new EventKey(HERON_A, 1, seq),
                new EventKind(kind),
                at,
                true,
                "HD01",
                way,
                "04c10000000017",
                "",
                "",
                cause,
                "1.4",
                false,
                0,
                0,
                "",
                "",
                "hash-" + seq);
        return new KeptEvent(event, at.plusSeconds(1), false, false, context);
    }

    /** Rosalind at the front door. */
    public static Finding refused(long seq, Instant at) {
        return new Finding.RefusedWhileFree(event(seq, "EGRESS_REFUSED", "OUT", at, "STALE_LIST", free()));
    }
}
