package org.onthelatch.assessment;

import java.time.Instant;
import org.onthelatch.staff.StaffId;

/** What became of a tightening that needs two people (D41). */
public sealed interface TighteningStep {

    /**
     * The first person's decision; always the first line. It changes nothing at any door.
     *
     * @param until when it lapses unless a second person has confirmed it
     */
    record Proposed(Proposal proposal, Instant until) implements TighteningStep {}

    /** The second person agreed: from here on it is her level. */
    record Confirmed(StaffId by) implements TighteningStep {}

    /** It is not to be; by the second person, or taken back by the first. */
    record Declined(StaffId by, String reason) implements TighteningStep {}
}
