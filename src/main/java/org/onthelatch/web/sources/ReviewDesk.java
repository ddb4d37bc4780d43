package org.onthelatch.web.sources;

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

/** What waits for a review, and the ways to answer. */
public interface ReviewDesk {
    /** Every reminder whose time has come, answered or not, in the order in which they came. */
    List<Reminder> reminders(Instant now);

    /** Keeps that somebody took a reminder on. Runs on the journal's thread, within a transaction. */
    AcknowledgeReminder.Outcome acknowledge(ReminderId id, String words, Actor.Staff by, Instant now);

    /** What people asked for and what became of it, as last committed, in the order in which it was recorded. */
    List<Request> requests();

    /** Keeps what a person asks for. Runs on the journal's thread, within a transaction. */
    WorkOnRequest.Outcome ask(WorkOnRequest.Asking asking, Instant now);

    /** Keeps what became of a request. Runs on the journal's thread, within a transaction. */
    WorkOnRequest.Outcome move(WorkOnRequest.Move move, Instant now);

    /** Who answers for whose care: every version, each person's in their order. */
    List<CareTeam> teams();

    /** Tightenings above L3 that needed two people, and what became of each, in the order in which they were proposed. */
    List<Tightening> tightenings();

    /** Where the second of two people stands with everybody's tightenings, whoever waits longest first (D41). */
    List<SecondPerson> secondPeople(Instant now);

    /** How far nurses may loosen, as clinicians stated it: the latest of each person. */
    List<LooseningLimit> limits();

    /** What happened that calls for an early review, in the order in which it was recorded. */
    List<Occasion> occasions();

    /** Keeps who answers for a person's care. Runs on the journal's thread, within a transaction. */
    RecordCare.Outcome team(RecordCare.Team team, Instant now);

    /** Tightens a level urgently, with its return. Runs on the journal's thread, within a transaction. */
    RecordAssessment.Outcome tighten(TightenUrgently.Request request, Instant now);

    /** What people's part in their reviews was, in the order in which it was recorded. */
    List<Participation> participations();

    /** Keeps a part in a review; what is wrong, empty if it was kept. Runs on the journal's thread, within a transaction. */
    List<ReviewRefusal> participated(RecordParticipation.Note note, Instant now);

    /** What people are here for: every version, each person's in their order. */
    List<AdmissionPurpose> purposes();

    /** Keeps what a person is here for; what is wrong, empty if kept. Runs on the journal's thread, within a transaction. */
    List<ReviewRefusal> purpose(RecordPurpose.Note note, Instant now);

    /** What the books of leave, consents and locks said at a moment, each in the version of then (D52). */
    RecordsThen recordedBy(PersonId person, Instant at);

    /** What people said of themselves and who placed them: every version, each person's in their order. */
    List<Background> backgrounds();

    /** Keeps a background; what is wrong, empty if kept. Runs on the journal's thread, within a transaction. */
    List<ReviewRefusal> background(RecordBackground.Note note, Instant now);

    /** Keeps what happened. Runs on the journal's thread, within a transaction. */
    RecordCare.Outcome happened(RecordCare.Happened happened, Instant now);
}
