package org.onthelatch.sqlite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.Custody;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.leave.LeaveKind;
import org.onthelatch.leave.LeaveTalk;
import org.onthelatch.leave.LeaveTerms;
import org.onthelatch.leave.LeaveType;
import org.onthelatch.leave.PlannedStep;
import org.onthelatch.leave.Revocation;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/** Leave with everything on its form, and what is written down about a time away. */
final class SampleLeave {
    private static final PersonId P03 = new PersonId("P03");
    private static final StaffId STAFF = new StaffId("t.ashby");
    private static final Instant NOON = SampleRecords.NOON;

    private SampleLeave() {}

    /** A first version, so that a book takes it. */
    static Leave revoked() {
        Leave plain = SampleRecords.leave();
        return new Leave(
                new LeaveId("lv0000000002"),
                plain.person(),
                plain.grantor(),
                plain.type(),
                plain.companions(),
                plain.windows(),
                plain.period(),
                plain.longest(),
                plain.usesPerDay(),
                plain.places(),
                plain.conditions(),
                plain.ctoConsidered(),
                plain.grantedBy(),
                plain.recordedAt(),
                1,
                terms(),
                List.of(new Revocation(
                        STAFF,
                        NOON,
                        "She is ill",
                        "Please come back",
                        List.of(new Revocation.Served("Herself", "By hand", NOON)),
                        "Told at noon")));
    }

    private static LeaveTerms terms() {
        return new LeaveTerms(
                LeaveKind.LONG,
                "Her mother's birthday",
                "One member of staff",
                new Custody(true, "Staff", "None needed"),
                "Her mother's",
                2,
                "When she has not slept",
                true,
                "The ward",
                List.of(LocalDate.of(2026, 12, 1)),
                "Order 12",
                true,
                new LeaveTalk(
                        "Her mother",
                        LeaveTalk.HerCopy.DECLINED,
                        "Her mother, today",
                        LeaveTalk.NextOfKin.TOLD_WITH_HER_CONSENT,
                        "The road",
                        "I want cake."),
                List.of(new PlannedStep(LeaveType.UNESCORTED, LeaveKind.SHORT, "Three good times")),
                List.of(new LeaveId("lv0000000001")));
    }

    static AwayNote checkedBefore() {
        return new AwayNote.CheckedBefore(
                P03, List.of(new LeaveId("lv0000000001")), NOON, STAFF, "Well", false, Instant.MAX, true, false);
    }

    static AwayNote outcomeAfter() {
        return new AwayNote.OutcomeAfter(P03, NOON, STAFF, "Went well", "I had cake.");
    }

    static AwayNote lateDecision() {
        return new AwayNote.LateDecision(P03, NOON, STAFF, AwayNote.LateDecision.What.CONTACTED, "On the bus");
    }

    static AwayNote didNotGo() {
        return new AwayNote.DidNotGo(
                P03, List.of(), NOON.plusSeconds(60), STAFF, AwayNote.DidNotGo.Cause.STAFFING, "Nobody to go with her");
    }
}
