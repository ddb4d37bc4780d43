package org.onthelatch.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.accesslist.RecordsThen;
import org.onthelatch.assessment.AssessedPeople;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.LooseningLimit;
import org.onthelatch.assessment.RecordAssessment;
import org.onthelatch.assessment.SecondPerson;
import org.onthelatch.assessment.TightenUrgently;
import org.onthelatch.assessment.Tightening;
import org.onthelatch.assessment.TighteningEntry;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.leave.BoundaryLeave;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.AcknowledgeReminder;
import org.onthelatch.review.Acknowledgement;
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
import org.onthelatch.review.ReminderTimes;
import org.onthelatch.review.Reminders;
import org.onthelatch.review.Request;
import org.onthelatch.review.RequestEntry;
import org.onthelatch.review.RequestStep;
import org.onthelatch.review.ReviewRefusal;
import org.onthelatch.review.WorkOnRequest;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.sources.ReviewDesk;

/** What is said to reminders for as long as a test lasts. */
final class ReviewsInMemory implements ReviewDesk {
    private final Supplier<Book<Assessment>> assessments;
    private final CurrentFacts facts;
    private final List<AuditEntry> audit;
    private final InMemoryBook<Acknowledgement> book =
            InMemoryBook.counting(answer -> answer.reminder().value());

    private final InMemoryBook<RequestEntry> requests =
            InMemoryBook.versioned(entry -> entry.request().value(), RequestEntry::version);

    private final InMemoryBook<CareTeam> teams =
            InMemoryBook.versioned(team -> team.person().value(), CareTeam::version);
    private final InMemoryBook<Occasion> occasions =
            InMemoryBook.counting(occasion -> occasion.person() + "/" + occasion.kind() + "/" + occasion.recordedAt());

    private final InMemoryBook<Participation> participations =
            InMemoryBook.counting(part -> part.person() + "/" + part.kind() + "/" + part.recordedAt());
    private final InMemoryBook<AdmissionPurpose> purposes =
            InMemoryBook.versioned(purpose -> purpose.person().value(), AdmissionPurpose::version);
    private final InMemoryBook<Background> backgrounds =
            InMemoryBook.versioned(background -> background.person().value(), Background::version);
    final InMemoryBook<TighteningEntry> tightenings =
            InMemoryBook.versioned(entry -> entry.tightening().value(), TighteningEntry::version);
    final InMemoryBook<LooseningLimit> limits =
            InMemoryBook.versioned(limit -> limit.person().value(), LooseningLimit::version);

    ReviewsInMemory(CurrentFacts facts, List<AuditEntry> audit, Supplier<Book<Assessment>> assessments) {
        this.assessments = assessments;
        this.facts = facts;
        this.audit = audit;
    }

    @Override
    public synchronized List<Reminder> reminders(Instant now) {
        return Reminders.at(facts.get(), secondPeople(now), ReminderTimes.USUAL, book.current(), HeronSite.LONDON, now);
    }

    @Override
    public synchronized AcknowledgeReminder.Outcome acknowledge(
            ReminderId id, String words, AuditEntry.Actor.Staff by, Instant now) {
        int before = book.audits().size();
        AcknowledgeReminder.Outcome outcome =
                new AcknowledgeReminder(book).acknowledge(id, reminders(now), words, by, now);
        audit.addAll(book.audits().subList(before, book.audits().size()));
        return outcome;
    }

    @Override
    public synchronized List<Request> requests() {
        return Request.all(requests.all());
    }

    @Override
    public synchronized WorkOnRequest.Outcome ask(WorkOnRequest.Asking asking, Instant now) {
        return audited(() -> onRequests().ask(asking, now));
    }

    @Override
    public synchronized WorkOnRequest.Outcome move(WorkOnRequest.Move move, Instant now) {
        return audited(() -> onRequests().move(move, now));
    }

    /** Carys asked an hour ago, and nobody has answered. */
    void carysAsks() {
        ask(
                new WorkOnRequest.Asking(
                        new PersonId("P03"),
                        RequestStep.From.HERSELF,
                        "One person behind me is enough.",
                        HeronPeople.NOW.minusSeconds(3600),
                        Optional.of(HeronPeople.ASHBY),
                        new AuditEntry.Actor.Staff(new StaffId("l.pryce"), Role.NURSE)),
                HeronPeople.NOW);
    }

    private WorkOnRequest onRequests() {
        return new WorkOnRequest(requests, ReminderTimes.USUAL.answerRequests());
    }

    private WorkOnRequest.Outcome audited(Supplier<WorkOnRequest.Outcome> work) {
        int before = requests.audits().size();
        WorkOnRequest.Outcome outcome = work.get();
        audit.addAll(requests.audits().subList(before, requests.audits().size()));
        return outcome;
    }

    @Override
    public synchronized List<CareTeam> teams() {
        return teams.all();
    }

    @Override
    public List<Tightening> tightenings() {
        return Tightening.all(tightenings.all());
    }

    @Override
    public List<SecondPerson> secondPeople(Instant now) {
        return facts.get()
                .residents()
                .flatMap(access -> SecondPerson.of(
                        access.resident().id(), access.levels().assessments(), tightenings(), Clinicians.NONE, now)
                        .stream())
                .toList();
    }

    @Override
    public List<LooseningLimit> limits() {
        return limits.current();
    }

    @Override
    public synchronized List<Participation> participations() {
        return participations.current();
    }

    @Override
    public synchronized List<ReviewRefusal> participated(RecordParticipation.Note note, Instant now) {
        int before = participations.audits().size();
        List<ReviewRefusal> refusals = new RecordParticipation(participations).record(note, now);
        audit.addAll(
                participations.audits().subList(before, participations.audits().size()));
        return refusals;
    }

    @Override
    public synchronized List<AdmissionPurpose> purposes() {
        return purposes.all();
    }

    @Override
    public synchronized List<ReviewRefusal> purpose(RecordPurpose.Note note, Instant now) {
        int before = purposes.audits().size();
        List<ReviewRefusal> refusals = new RecordPurpose(purposes, HeronSite.LONDON).record(note, now);
        audit.addAll(purposes.audits().subList(before, purposes.audits().size()));
        return refusals;
    }

    /** As recorded now: these fixtures keep no versions of leave. */
    @Override
    public RecordsThen recordedBy(PersonId person, Instant at) {
        BoundaryLeave leave = facts.get().resident(person).orElseThrow().leave();
        return new RecordsThen(
                leave.leaves(), leave.consents(), facts.get().locks().toList(), List.of());
    }

    @Override
    public synchronized List<Background> backgrounds() {
        return backgrounds.all();
    }

    @Override
    public synchronized List<ReviewRefusal> background(RecordBackground.Note note, Instant now) {
        int before = backgrounds.audits().size();
        List<ReviewRefusal> refusals = new RecordBackground(backgrounds).record(note, now);
        audit.addAll(backgrounds.audits().subList(before, backgrounds.audits().size()));
        return refusals;
    }

    @Override
    public synchronized List<Occasion> occasions() {
        return occasions.current();
    }

    @Override
    public synchronized RecordCare.Outcome team(RecordCare.Team team, Instant now) {
        return new RecordCare(teams, occasions).team(team, now);
    }

    @Override
    public synchronized RecordCare.Outcome happened(RecordCare.Happened happened, Instant now) {
        int before = occasions.audits().size();
        RecordCare.Outcome outcome = new RecordCare(teams, occasions).happened(happened, now);
        audit.addAll(occasions.audits().subList(before, occasions.audits().size()));
        return outcome;
    }

    @Override
    public RecordAssessment.Outcome tighten(TightenUrgently.Request request, Instant now) {
        AssessedPeople people = person -> facts.get()
                .resident(person)
                .map(access -> new AssessedPeople.Assessed(access.legal(), access.levels()));
        return new TightenUrgently(assessments.get(), people, HeronSite.LONDON).tighten(request, now);
    }
}
