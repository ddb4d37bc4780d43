package org.onthelatch.web.board;

import java.time.Instant;
import java.util.List;
import org.onthelatch.accesslist.RecordsThen;
import org.onthelatch.assessment.LooseningLimit;
import org.onthelatch.assessment.RecordAssessment;
import org.onthelatch.assessment.SecondPerson;
import org.onthelatch.assessment.TightenUrgently;
import org.onthelatch.assessment.Tightening;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.AcknowledgeReminder;
import org.onthelatch.review.AdmissionPurpose;
import org.onthelatch.review.Background;
import org.onthelatch.review.CareTeam;
import org.onthelatch.review.Occasion;
import org.onthelatch.review.Participation;
import org.onthelatch.review.RecordBackground;
import org.onthelatch.review.RecordCare;
import org.onthelatch.review.RecordParticipation;
import org.onthelatch.review.RecordPurpose;
import org.onthelatch.review.Reminder;
import org.onthelatch.review.ReminderId;
import org.onthelatch.review.Request;
import org.onthelatch.review.ReviewRefusal;
import org.onthelatch.review.WorkOnRequest;
import org.onthelatch.web.sources.ReviewDesk;

/** Nobody is reminded of anything. */
final class NoReviews implements ReviewDesk {
    @Override
    public List<Reminder> reminders(Instant now) {
        return List.of();
    }

    @Override
    public AcknowledgeReminder.Outcome acknowledge(ReminderId id, String words, Actor.Staff by, Instant now) {
        throw new UnsupportedOperationException("nothing is acknowledged on the board");
    }

    @Override
    public List<Request> requests() {
        return List.of();
    }

    @Override
    public WorkOnRequest.Outcome ask(WorkOnRequest.Asking asking, Instant now) {
        throw new UnsupportedOperationException("nothing is asked for on the board");
    }

    @Override
    public WorkOnRequest.Outcome move(WorkOnRequest.Move move, Instant now) {
        throw new UnsupportedOperationException("nothing is answered on the board");
    }

    @Override
    public List<CareTeam> teams() {
        return List.of();
    }

    @Override
    public List<Tightening> tightenings() {
        return List.of();
    }

    @Override
    public List<SecondPerson> secondPeople(Instant now) {
        return List.of();
    }

    @Override
    public List<LooseningLimit> limits() {
        return List.of();
    }

    @Override
    public List<Participation> participations() {
        return List.of();
    }

    @Override
    public List<ReviewRefusal> participated(RecordParticipation.Note note, Instant now) {
        throw new UnsupportedOperationException("nothing is recorded on the board");
    }

    @Override
    public List<AdmissionPurpose> purposes() {
        return List.of();
    }

    @Override
    public List<ReviewRefusal> purpose(RecordPurpose.Note note, Instant now) {
        throw new UnsupportedOperationException("nothing is recorded on the board");
    }

    @Override
    public RecordsThen recordedBy(PersonId person, Instant at) {
        throw new UnsupportedOperationException("no past moment is told on the board");
    }

    @Override
    public List<Background> backgrounds() {
        return List.of();
    }

    @Override
    public List<ReviewRefusal> background(RecordBackground.Note note, Instant now) {
        throw new UnsupportedOperationException("nothing is recorded on the board");
    }

    @Override
    public List<Occasion> occasions() {
        return List.of();
    }

    @Override
    public RecordCare.Outcome team(RecordCare.Team team, Instant now) {
        throw new UnsupportedOperationException("nothing is recorded on the board");
    }

    @Override
    public RecordCare.Outcome happened(RecordCare.Happened happened, Instant now) {
        throw new UnsupportedOperationException("nothing is recorded on the board");
    }

    @Override
    public RecordAssessment.Outcome tighten(TightenUrgently.Request request, Instant now) {
        throw new UnsupportedOperationException("nothing is tightened on the board");
    }
}
