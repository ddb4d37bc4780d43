package org.onthelatch.leave;

import java.time.LocalDate;
import java.util.List;

/**
 * What a section 17 form says beyond what doors need (D9).
 *
 * @param escort which staff, how many, or by name; for escorted leave
 * @param overnightAddress where she sleeps; blank for short leave
 * @param usesPerWeek flagged when passed and never refused at a door; 0 for no limit
 * @param notToGoAhead in which circumstances staff and she put it off
 * @param checkEachTime whether a nurse's check has to be recorded before each time
 * @param contact whom to ring when she is late
 * @param reviewOn one, or none where it ends by itself before
 * @param courtOrder the order's reference, for remand and interim orders; blank otherwise
 * @param withinConsent whether its places and conditions were held beside the Secretary of State's consent
 * @param steps what may follow it
 * @param opens the leave whose next step this one is: one or none
 */
public record LeaveTerms(
        LeaveKind kind,
        String purpose,
        String escort,
        Custody custody,
        String overnightAddress,
        int usesPerWeek,
        String notToGoAhead,
        boolean checkEachTime,
        String contact,
        List<LocalDate> reviewOn,
        String courtOrder,
        boolean withinConsent,
        LeaveTalk talk,
        List<PlannedStep> steps,
        List<LeaveId> opens) {

    /** Of a leave whose form is kept elsewhere. */
    public static final LeaveTerms ELSEWHERE = new LeaveTerms(
            LeaveKind.SHORT,
            "",
            "",
            Custody.NONE,
            "",
            0,
            "",
            false,
            "",
            List.of(),
            "",
            false,
            LeaveTalk.NONE,
            List.of(),
            List.of());

    public LeaveTerms {
        reviewOn = List.copyOf(reviewOn);
        steps = List.copyOf(steps);
        opens = List.copyOf(opens);
    }

    public boolean overnight() {
        return kind != LeaveKind.SHORT;
    }
}
