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
