package org.onthelatch.web.sources;

import java.time.Instant;
import org.onthelatch.assessment.Proposal;
import org.onthelatch.assessment.RecordAssessment;

/** Records an assessment and whatever must follow in the same transaction. Runs on the journal's thread. */
public interface Recording {
    RecordAssessment.Outcome record(Proposal proposal, Instant now);
}
