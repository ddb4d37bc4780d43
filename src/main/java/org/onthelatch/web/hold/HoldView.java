package org.onthelatch.web.hold;

import java.time.Instant;
import java.util.List;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.legalstatus.HoldClock;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.StatusRefusal;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.WithErrors;
import org.onthelatch.web.status.StatusSeen;

/**
 * A hold on one person: what is running, and what may be done.
 *
 * @param running one or none
 * @param ended the hold that came before and ended within a day: one or none
 * @param power which she who looks would use: one, or none if neither is hers
 * @param refused why it cannot be used now; the form is shown only if this is empty
 * @param mayEnd whether she who looks may end it
 * @param form as filled in
 */
public record HoldView(
        ResidentAccess access,
        LegalStatus status,
        List<HoldClock> running,
        List<HoldClock> ended,
        HeldDoors doors,
        HoldingPower power,
        List<StatusRefusal> refused,
        boolean mayEnd,
        HoldForm form,
        List<FormError> errors)
        implements WithErrors {
    public HoldView {
        refused = List.copyOf(refused);
        errors = List.copyOf(errors);
    }

    /** Which record of her status is seen here: a form names it, so that two who act at once are told (D50). */
    public String seen(Instant now) {
        return StatusSeen.id(access.legal(), now);
    }
}
