package org.onthelatch.leave;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;

/** Asks whether somebody is this person's responsible clinician now, or acts as hers within recorded cover dates (D8). */
record HerClinician(Clinicians clinicians, PersonId person, Instant now) {
    static final String CODE = "NOT_RESPONSIBLE_CLINICIAN";

    /** @param alone what she alone may do, as the end of a sentence */
    Optional<LeaveRefusal> refusal(String field, Actor.Staff by, String alone) {
        if (by.role() != Role.RESPONSIBLE_CLINICIAN) {
            return refusal(
                    field,
                    "Ask her responsible clinician: %s.".formatted(alone),
                    by.role().words());
        }
        if (clinicians.isInCharge(by.staff(), person, now)) {
            return Optional.empty();
        }
        String instead = clinicians.of(person, now).isEmpty()
                ? "No responsible clinician is recorded for her. Ring the Mental Health Act office, which records one: %s."
                : "You are not her responsible clinician, and no cover is recorded for now. Ask hers, or have the Mental Health Act office or the ward manager record that you act for her: %s.";
        return refusal(field, instead.formatted(alone), by.staff().value());
    }

    private static Optional<LeaveRefusal> refusal(String field, String says, String came) {
        return Optional.of(new LeaveRefusal(field, CODE, says, came));
    }
}
