package org.onthelatch.whereabouts;

import java.time.Duration;
import java.time.Instant;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/** What people said about where somebody is: she told staff, or staff saw her. */
public sealed interface Statement {
    PersonId person();

    Instant at();

    StaffId by();

    /**
     * Out of the ward.
     *
     * @param dueBack when she means to be back, or {@link Instant#MAX} if she gave no time, which is her right when informal
     * @param grace how long after that nobody worries (D59)
     * @param where as she told it; may be blank
     */
    record WentOut(PersonId person, Instant at, Instant dueBack, Duration grace, String where, StaffId by)
            implements Statement {}

    /** Staff saw her with their own eyes, as at a roll call (D56, D74). */
    record Seen(PersonId person, Instant at, Spot where, StaffId by) implements Statement {}

    /** Where staff saw somebody. Being at the assembly point is being accounted for, never being absent (D72). */
    enum Spot {
        IN_THE_WARD("in the ward"),
        AT_THE_ASSEMBLY_POINT("at the assembly point");

        private final String words;

        Spot(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    record CameBack(PersonId person, Instant at, StaffId by) implements Statement {}
}
