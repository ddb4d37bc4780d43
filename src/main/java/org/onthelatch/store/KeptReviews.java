package org.onthelatch.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.accesslist.RecordsThen;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.AssessedPeople;
import org.onthelatch.assessment.AssessedPeople.Assessed;
import org.onthelatch.assessment.LooseningLimit;
import org.onthelatch.assessment.RecordAssessment;
import org.onthelatch.assessment.SecondPerson;
import org.onthelatch.assessment.TightenUrgently;
import org.onthelatch.assessment.Tightening;
import org.onthelatch.audit.AuditEntry.Actor;
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
import org.onthelatch.review.ReviewRefusal;
import org.onthelatch.review.WorkOnRequest;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.web.sources.ReviewDesk;

/** What was said to reminders and what people asked for, as last committed, and the ways to add to it. */
final class KeptReviews implements ReviewDesk, AfterCommit {
    private static final Set<RecordKind> KINDS = Set.of(
            RecordKind.ACKNOWLEDGEMENT,
            RecordKind.REQUEST,
            RecordKind.CARE_TEAM,
            RecordKind.OCCASION,
            RecordKind.PARTICIPATION,
            RecordKind.ADMISSION_PURPOSE,
            RecordKind.BACKGROUND,
            RecordKind.TIGHTENING,
            RecordKind.LOOSENING_LIMIT,
            RecordKind.CLINICIAN_CHARGE,
            RecordKind.CLINICIAN_COVER);

    private final SqliteBooks books;
    private final PastBooks past;
    private final CurrentFacts facts;
    private final ReminderTimes times;
    private final ZoneId zone;
    private volatile List<Acknowledgement> acknowledgements = List.of();
    private volatile List<Request> requests = List.of();
    private volatile List<CareTeam> teams = List.of();
    private volatile List<Occasion> occasions = List.of();
    private volatile List<Participation> participations = List.of();
    private volatile List<AdmissionPurpose> purposes = List.of();
    private volatile List<Background> backgrounds = List.of();
    private volatile List<Tightening> tightenings = List.of();
    private volatile List<LooseningLimit> limits = List.of();
    private volatile Clinicians clinicians = Clinicians.NONE;

    KeptReviews(SqliteBooks books, CurrentFacts facts, ReminderTimes times, ZoneId zone) {
        this.books = books;
        this.past = new PastBooks(books);
        this.facts = facts;
        this.times = times;
        this.zone = zone;
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.stream().anyMatch(KINDS::contains)) {
            readAll();
        } else if (kinds.stream().anyMatch(PastBooks.KINDS::contains)) {
            past.readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        past.readAll();
        acknowledgements = books.acknowledgements().current();
        requests = Request.all(books.requests().all());
        teams = books.careTeams().all();
        occasions = books.occasions().current();
        participations = books.participations().current();
        purposes = books.admissionPurposes().all();
        backgrounds = books.backgrounds().all();
        tightenings = Tightening.all(books.tightenings().all());
        limits = books.looseningLimits().current();
        clinicians = new Clinicians(
                books.clinicianCharges().current(), books.clinicianCovers().current());
    }

    @Override
    public List<Reminder> reminders(Instant now) {
        return Reminders.at(facts.get(), secondPeople(now), times, acknowledgements, zone, now);
    }

    @Override
    public AcknowledgeReminder.Outcome acknowledge(ReminderId id, String words, Actor.Staff by, Instant now) {
        return new AcknowledgeReminder(books.acknowledgements()).acknowledge(id, reminders(now), words, by, now);
    }

    @Override
    public List<Request> requests() {
        return requests;
    }

    @Override
    public WorkOnRequest.Outcome ask(WorkOnRequest.Asking asking, Instant now) {
        return onRequests().ask(asking, now);
    }

    @Override
    public WorkOnRequest.Outcome move(WorkOnRequest.Move move, Instant now) {
        return onRequests().move(move, now);
    }

    private WorkOnRequest onRequests() {
        return new WorkOnRequest(books.requests(), times.answerRequests());
    }

    @Override
    public List<CareTeam> teams() {
        return teams;
    }

    @Override
    public List<Tightening> tightenings() {
        return tightenings;
    }

    @Override
    public List<SecondPerson> secondPeople(Instant now) {
        return facts.get()
                .residents()
                .flatMap(
                        access -> SecondPerson.of(
                                access.resident().id(), access.levels().assessments(), tightenings, clinicians, now)
                                .stream())
                .sorted(Comparator.comparing(SecondPerson::since))
                .toList();
    }

    @Override
    public List<LooseningLimit> limits() {
        return limits;
    }

    @Override
    public List<Participation> participations() {
        return participations;
    }

    @Override
    public List<ReviewRefusal> participated(RecordParticipation.Note note, Instant now) {
        return new RecordParticipation(books.participations()).record(note, now);
    }

    @Override
    public List<AdmissionPurpose> purposes() {
        return purposes;
    }

    @Override
    public List<ReviewRefusal> purpose(RecordPurpose.Note note, Instant now) {
        return new RecordPurpose(books.admissionPurposes(), zone).record(note, now);
    }

    @Override
    public RecordsThen recordedBy(PersonId person, Instant at) {
        return past.at(person, at);
    }

    @Override
    public List<Background> backgrounds() {
        return backgrounds;
    }

    @Override
    public List<ReviewRefusal> background(RecordBackground.Note note, Instant now) {
        return new RecordBackground(books.backgrounds()).record(note, now);
    }

    @Override
    public List<Occasion> occasions() {
        return occasions;
    }

    @Override
    public RecordCare.Outcome team(RecordCare.Team team, Instant now) {
        return new RecordCare(books.careTeams(), books.occasions()).team(team, now);
    }

    @Override
    public RecordCare.Outcome happened(RecordCare.Happened happened, Instant now) {
        return new RecordCare(books.careTeams(), books.occasions()).happened(happened, now);
    }

    @Override
    public RecordAssessment.Outcome tighten(TightenUrgently.Request request, Instant now) {
        AssessedPeople people = person -> facts.get()
                .resident(person)
                .filter(ResidentAccess::livesHere)
                .map(access -> new Assessed(access.legal(), access.levels()));
        return new TightenUrgently(books.assessments(), people, zone).tighten(request, now);
    }
}
