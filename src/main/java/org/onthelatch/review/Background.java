package org.onthelatch.review;

import java.time.Instant;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/**
 * What a person said of herself for the equality measure, and who placed her here (M19, D33). It changes nothing at any door
 * and is no reason in any assessment. A change is a later version; every one is kept.
 *
 * @param version counts hers from 1
 * @param placedBy the commissioner who pays for her place; blank while nobody wrote it down
 */
public record Background(
        PersonId person,
        int version,
        EthnicCategory ethnicity,
        Said disability,
        Said autismOrLearningDisability,
        String placedBy,
        Said outOfArea,
        StaffId by,
        Instant at) {

    /** What somebody said when asked. */
    public enum Said {
        YES("Yes"),
        NO("No"),
        NOT_SAID("She did not want to say"),
        NOT_KNOWN("Nobody asked yet");

        private final String words;

        Said(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
