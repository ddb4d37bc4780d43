package org.onthelatch.leave;

import java.time.Instant;
import java.util.Set;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Period;

/** The Secretary of State's consent to a restricted person's leave (section 41(3)(c)), or a request still waiting (D11). */
public sealed interface Consent {
    ConsentId id();

    PersonId person();

    /** The manners of leave asked for. */
    Set<LeaveType> scope();

    /** Given, for these manners and this period. */
    record Given(ConsentId id, PersonId person, Set<LeaveType> scope, Period period, String reference)
            implements Consent {
        public Given {
            scope = Set.copyOf(scope);
        }

        boolean covers(LeaveType type, Instant at) {
            return scope.contains(type) && period.contains(at);
        }
    }

    /** Asked for and not answered: "waiting for MHCS since …" (D19). */
    record Awaited(ConsentId id, PersonId person, Set<LeaveType> scope, Instant since) implements Consent {
        public Awaited {
            scope = Set.copyOf(scope);
        }
    }
}
