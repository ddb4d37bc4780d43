package org.onthelatch.web.advocate;

import java.util.List;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.measure.AssessmentToDoors;
import org.onthelatch.review.Participation;
import org.onthelatch.review.Request;
import org.onthelatch.review.ReviewState;
import org.onthelatch.web.person.PersonRecord;

/**
 * What an advocate reads of one person who consented.
 *
 * @param participations what her part in her reviews was, newest first
 * @param requests what she asked for, or was asked for her, newest first
 */
public record AdvocateView(PersonRecord record, List<Participation> participations, List<Request> requests) {
    public AdvocateView {
        participations = List.copyOf(participations);
        requests = List.copyOf(requests);
    }

    /** Whether her review is past its date: a flag, which changes no door. */
    public boolean isOverdue() {
        return record.review().stream().anyMatch(ReviewState.Overdue.class::isInstance);
    }

    /** Every decision about her that people made, newest first. */
    public List<Assessment> decisions() {
        return record.history().stream()
                .map(AssessmentToDoors::assessment)
                .filter(assessment -> !assessment.isReturn())
                .toList();
    }
}
