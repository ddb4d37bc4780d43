package org.onthelatch.review;

import java.time.Instant;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/**
 * Her part in a review of her level: that she was invited, and whether she was there, led it, or why not (D43, D44; M11). Each
 * is written down by itself; none is needed for a level to change.
 *
 * @param at when she was invited, or when the review was; not after {@code recordedAt}
 * @param how how she was invited, such as "in talk, and a card"; "" where not given
 * @param words why she was not there, or what she said; "" where not given
 * @param whose in whose words
 */
public record Participation(
        PersonId person, Kind kind, Instant at, String how, String words, Whose whose, StaffId by, Instant recordedAt) {

    /** Her part. */
    public enum Kind {
        INVITED("She was invited"),
        LED("She led it"),
        ATTENDED("She was there"),
        NOT_THERE("She was not there");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Who said it. */
    public enum Whose {
        HERS("her own words"),
        ADVOCATE("her advocate's words"),
        STAFF("staff's words");

        private final String words;

        Whose(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
