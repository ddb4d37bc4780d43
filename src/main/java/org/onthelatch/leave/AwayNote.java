package org.onthelatch.leave;

import java.time.Instant;
import java.util.List;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/** What staff write down about one time away: before it, after it, or while she is late. No door asks for any of it (D16). */
public sealed interface AwayNote {
    PersonId person();

    Instant at();

    StaffId by();

    /**
     * Before she goes.
     *
     * @param leave under which she goes: one, or none for time away without leave
     * @param looksFine how she is, in mind and body, in the words of whoever looked
     * @param concern whether something speaks against going; it is written down and decides nothing
     * @param agreedBack when she means to be back; {@link Instant#MAX} if she gave no time
     */
    record CheckedBefore(
            PersonId person,
            List<LeaveId> leave,
            Instant at,
            StaffId by,
            String looksFine,
            boolean concern,
            Instant agreedBack,
            boolean hasFob,
            boolean hasPhone)
            implements AwayNote {
        public CheckedBefore {
            leave = List.copyOf(leave);
        }
    }

    /**
     * After she is back.
     *
     * @param staffView how it went, what was good, what not
     * @param herView how she found it, in her own words
     */
    record OutcomeAfter(PersonId person, Instant at, StaffId by, String staffView, String herView)
            implements AwayNote {}

    /**
     * She was to go and did not (M13). One cause each, so that what the ward lacks is not counted as hers (D31).
     *
     * @param leave under which she was to go: one, or none for time away without leave
     * @param words what happened, and when she goes instead
     */
    record DidNotGo(PersonId person, List<LeaveId> leave, Instant at, StaffId by, Cause cause, String words)
            implements AwayNote {
        public DidNotGo {
            leave = List.copyOf(leave);
        }

        public enum Cause {
            STAFFING("Not enough staff"),
            TRANSPORT("No transport"),
            CLINICAL("She was not well enough to go"),
            AWAITING_MHCS("The Ministry's consent is missing"),
            HER_CHOICE("She chose not to go");

            private final String words;

            Cause(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }

            /** Whether the ward took it from her. */
            public boolean isCancelled() {
                return this != HER_CHOICE;
            }
        }
    }

    /** What somebody decided because she is late; the program never does (D17, N5). */
    record LateDecision(PersonId person, Instant at, StaffId by, What what, String words) implements AwayNote {
        public enum What {
            /** Somebody spoke with her, or with those who are with her. */
            CONTACTED,
            /** A later return was agreed; for somebody detained by her responsible clinician. */
            EXTENDED
        }
    }
}
