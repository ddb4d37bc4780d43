package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.assessment.AdmissionDefault;
import org.onthelatch.assessment.AdmissionRequest;
import org.onthelatch.assessment.AdmitPerson;
import org.onthelatch.assessment.DecideTightening;
import org.onthelatch.assessment.Proposal;
import org.onthelatch.assessment.RecordAssessment;
import org.onthelatch.assessment.Refusal;
import org.onthelatch.assessment.StateLimit;

/** Records an assessment and whatever must follow in the same transaction. Runs on the journal's thread. */
public interface Recording {
    RecordAssessment.Outcome record(Proposal proposal, Instant now);

    /** What would come of it, without keeping anything. Runs on the journal's thread. */
    RecordAssessment.Foreseen foresee(Proposal proposal, Instant now);

    /** What the second person says to a tightening above L3 (D41). */
    RecordAssessment.Outcome decide(DecideTightening.Decision decision, Instant now);

    /** Admits somebody (D27). */
    AdmitPerson.Outcome admit(AdmissionRequest request, Instant now);

    /** What is wrong with an admission, without keeping it. Runs on the journal's thread. */
    List<Refusal> check(AdmissionRequest request);

    /** The registered level that whoever admits now may choose in place of open. */
    Optional<AdmissionDefault> admissionDefault();

    /** How far nurses may loosen, as her clinician states it; what is wrong, empty if it was kept. */
    List<Refusal> limit(StateLimit.Request request, Instant now);
}
