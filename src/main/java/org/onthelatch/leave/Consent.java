package org.onthelatch.leave;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Period;

/** The Secretary of State's consent to a restricted person's leave (section 41(3)(c)), a request still waiting, or one declined (D11). */
public sealed interface Consent {
    ConsentId id();

    PersonId person();

    /** The manners of leave asked for. */
    Set<LeaveType> scope();

    /** Given, for these manners and this period. */
    record Given(ConsentId id, PersonId person, Set<LeaveType> scope, Period period, String reference, Limits limits)
            implements Consent {
        public Given {
            scope = Set.copyOf(scope);
            limits = Objects.requireNonNullElse(limits, Limits.AS_WRITTEN);
        }

        public Given(ConsentId id, PersonId person, Set<LeaveType> scope, Period period, String reference) {
            this(id, person, scope, period, reference, Limits.AS_WRITTEN);
        }

        boolean covers(Leave leave, Instant at) {
            return scope.contains(leave.type())
                    && period.contains(at)
                    && (limits.overnight() || !leave.terms().overnight());
        }
    }

    /**
     * What else the letter says.
     *
     * @param overnight whether it covers nights away
     * @param places in the letter's words, which no program can compare; blank if it names none
     */
    record Limits(boolean overnight, String places) {
        /** Nothing beyond manner and period was entered; the letter itself rules. */
        public static final Limits AS_WRITTEN = new Limits(true, "");
    }

    /** Asked for and not answered: "waiting for MHCS since …" (D19). */
    record Awaited(ConsentId id, PersonId person, Set<LeaveType> scope, Instant since) implements Consent {
        public Awaited {
            scope = Set.copyOf(scope);
        }
    }

    /**
     * Given, and withdrawn again: from {@code at} on no leave rests on it. Coming home is never asked about (D114).
     *
     * @param period as it was given; it allows nothing from {@code at} on
     * @param given the reference of the letter that gave it
     * @param reference of the letter that withdraws it
     */
    record Withdrawn(
            ConsentId id,
            PersonId person,
            Set<LeaveType> scope,
            Period period,
            String given,
            Limits limits,
            Instant at,
            String reference)
            implements Consent {
        public Withdrawn {
            scope = Set.copyOf(scope);
        }

        boolean covers(Leave leave, Instant when) {
            return when.isBefore(at) && new Given(id, person, scope, period, given, limits).covers(leave, when);
        }
    }

    /**
     * Asked for and declined. It allows nothing, and nothing waits any more.
     *
     * @param at the day of the letter
     */
    record Declined(ConsentId id, PersonId person, Set<LeaveType> scope, Instant at, String reference)
            implements Consent {
        public Declined {
            scope = Set.copyOf(scope);
        }
    }
}
