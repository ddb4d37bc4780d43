package org.onthelatch.assessment;

import java.time.Instant;
import org.onthelatch.person.PersonId;

/**
 * One line in the book of tightenings that need two people.
 *
 * @param tightening the id that the assessment has once it is confirmed
 * @param version 1 as it was proposed, 2 with what became of it; there is no third
 */
public record TighteningEntry(AssessmentId tightening, int version, PersonId person, Instant at, TighteningStep step) {
    public TighteningEntry {
        if (version < 1 || version > 2 || (version == 1) != (step instanceof TighteningStep.Proposed)) {
            throw new IllegalArgumentException(
                    "a tightening is proposed in version 1 and ends in version 2, but was version %d, %s"
                            .formatted(version, step));
        }
    }
}
