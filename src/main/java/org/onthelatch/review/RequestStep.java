package org.onthelatch.review;

import java.time.Instant;
import java.util.List;
import org.onthelatch.staff.StaffId;

/** What became of a request. */
public sealed interface RequestStep {

    /**
     * She asked; always the first.
     *
     * @param words what she asked for, in her own words or in those of whoever asked for her
     * @param askedAt when she asked, which may be before it was written down
     * @param decides who decides, as she was told
     * @param answerBy by when she is answered, as she was told
     */
    record Asked(From from, String words, StaffId heardBy, Instant askedAt, StaffId decides, Instant answerBy)
            implements RequestStep {}

    /** How it is going, as she was told (D44). */
    record Told(StaffId by, String words) implements RequestStep {}

    /**
     * The decision.
     *
     * @param toldAt when she was told of it
     */
    record Answered(StaffId by, Decision decision, String reason, Instant toldAt) implements RequestStep {}

    /** She no longer asks for it. */
    record Withdrawn(StaffId by, String herWords) implements RequestStep {}

    /** She left for good before it was decided (D98). Nobody is reminded of it any more, and nothing was decided. */
    record Ended(StaffId by, String words) implements RequestStep {}

    /** Who asked. */
    enum From {
        HERSELF("She asked herself"),
        /** On the page of her own record, with nobody between (D62). */
        SHE_WROTE_IT("She wrote it herself"),
        ADVOCATE("Her advocate asked for her"),
        CARER("A carer asked for her");

        private final String words;

        From(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether nobody asked for her. */
        public boolean isHers() {
            return this == HERSELF || this == SHE_WROTE_IT;
        }

        /** Those of which staff say that they heard it. */
        public static List<From> heard() {
            return List.of(HERSELF, ADVOCATE, CARER);
        }
    }

    /** What was decided. */
    enum Decision {
        YES("Yes"),
        IN_PART("In part"),
        NOT_NOW("Not now");

        private final String words;

        Decision(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
