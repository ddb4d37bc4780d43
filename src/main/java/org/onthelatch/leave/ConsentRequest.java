package org.onthelatch.leave;

import java.time.Instant;
import java.util.Set;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Period;

/** What somebody wants to record of the Secretary of State's consent to a restricted person's leave (D11). */
public sealed interface ConsentRequest {
    /** Opaque; the answer has that of the request it answers, or a new one where no request was recorded. */
    ConsentId id();

    PersonId person();

    Actor.Staff by();

    /** MHCS was asked. */
    record Asked(ConsentId id, PersonId person, Set<LeaveType> scope, Instant since, Actor.Staff by)
            implements ConsentRequest {
        public Asked {
            scope = Set.copyOf(scope);
        }
    }

    /** It consents, in the letter's words. */
    record Granted(
            ConsentId id,
            PersonId person,
            Set<LeaveType> scope,
            Period period,
            String reference,
            Consent.Limits limits,
            Actor.Staff by)
            implements ConsentRequest {
        public Granted {
            scope = Set.copyOf(scope);
        }
    }

    /**
     * It takes its consent back.
     *
     * @param at from when; not in the past, since what a door did before rested on the consent
     */
    record Withdrawn(ConsentId id, PersonId person, Instant at, String reference, Actor.Staff by)
            implements ConsentRequest {}

    /** It does not. */
    record Declined(ConsentId id, PersonId person, Instant at, String reference, Actor.Staff by)
            implements ConsentRequest {}
}
