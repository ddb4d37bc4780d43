package org.onthelatch.egress;

import org.onthelatch.accesslist.Reason;
import org.onthelatch.assessment.Level;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.StaffId;

/** What stood behind a door's answer when it was given, frozen with the event (D51). Later changes do not touch it. */
public sealed interface DecisionContext {

    /** No fob, or nothing that concerns a person: never attributed to anybody (D55). */
    record Nobody() implements DecisionContext {}

    /** A fob that was in nobody's hands then. */
    record UnknownFob() implements DecisionContext {}

    record OfStaff(StaffId staff) implements DecisionContext {}

    record OfVisitor(VisitorId visitor) implements DecisionContext {}

    /**
     * A resident's fob.
     *
     * @param person through the holding at the time of the event (D87)
     * @param then her level then
     * @param status her legal status then
     * @param reason what the one decision says of this door, way, fob and time; the door's own answer is in the event
     * @param agreed whether the door did what that decision says
     */
    record OfResident(PersonId person, LevelThen then, StatusCode status, Reason reason, boolean agreed)
            implements DecisionContext {}

    /** A person's level at a time. */
    sealed interface LevelThen {
        record NotAssessed() implements LevelThen {}

        /**
         * @param version of the assessment
         * @param inDate whether its review date had not passed
         */
        record Assessed(Level level, int version, StaffId decidedBy, boolean inDate) implements LevelThen {}
    }
}
