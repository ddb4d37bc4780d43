package org.onthelatch.running;

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
import org.onthelatch.web.sources.Recording;

/** Everything that a person may decide about a level on the pages. */
public record AssessmentWork(
        RecordAssessment assessments, DecideTightening tightenings, StateLimit limits, AdmitPerson admissions)
        implements Recording {
    @Override
    public RecordAssessment.Outcome record(Proposal proposal, Instant now) {
        return assessments.record(proposal, now);
    }

    @Override
    public RecordAssessment.Foreseen foresee(Proposal proposal, Instant now) {
        return assessments.foresee(proposal, now);
    }

    @Override
    public RecordAssessment.Outcome decide(DecideTightening.Decision decision, Instant now) {
        return tightenings.decide(decision, now);
    }

    @Override
    public AdmitPerson.Outcome admit(AdmissionRequest request, Instant now) {
        return admissions.admit(request, now);
    }

    @Override
    public List<Refusal> check(AdmissionRequest request) {
        return admissions.refusals(request);
    }

    @Override
    public Optional<AdmissionDefault> admissionDefault() {
        return admissions.offered();
    }

    @Override
    public List<Refusal> limit(StateLimit.Request request, Instant now) {
        return limits.state(request, now);
    }
}
