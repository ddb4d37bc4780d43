package org.onthelatch.legalstatus;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.PersonId;

/**
 * A change of legal status as somebody wants to record it from the papers, before the law has been asked.
 *
 * @param id the opaque id that it will have
 * @param status the one that begins; a renewal and an extension keep the present one and do not ask
 * @param at when it began by the papers; for an extension when she came back; for a correction when the true status began; for a renewal and a
 *     discharge not asked
 * @param until the end that an order sets, or an earlier one than the law's; none for the longest that the law allows
 */
public record StatusChange(
        AuthorityId id,
        PersonId person,
        Kind kind,
        StatusCode status,
        Instant at,
        Optional<Instant> until,
        boolean namedUnit,
        String reference,
        Actor.Staff by) {

    /** What is recorded. */
    public enum Kind {
        /** A section, order or authorisation begins, a recall from a CTO included. */
        START,
        /** A further period follows the present one without a gap. */
        RENEW,
        /** Section 21: she was absent without leave at the end or in the week before; up to a week after her return. */
        EXTEND,
        /** What is recorded now is wrong: this is what the papers say. It counts from now on (D111). */
        CORRECT,
        /** The power ends now: she is informal, on a CTO or conditionally discharged. */
        DISCHARGE
    }
}
