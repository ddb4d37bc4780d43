package org.onthelatch.review;

import java.time.Instant;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/**
 * Something that happened and calls for an early review, which no other record tells (domain, section 3.2).
 *
 * @param happenedAt not after {@code recordedAt}
 */
public record Occasion(PersonId person, Kind kind, Instant happenedAt, String words, StaffId by, Instant recordedAt) {

    /** What happened. */
    public enum Kind {
        MOVED("She moved to another room or ward"),
        HEARING("A tribunal or managers' hearing decided"),
        MHCS_LETTER("A letter of the Mental Health Casework Section came"),
        DOLS_CONDITION("A condition of her authorisation changed or was not met"),
        INCIDENT("There was an incident"),
        OTHER("Something else");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
