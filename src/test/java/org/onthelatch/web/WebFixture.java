package org.onthelatch.web;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.AccessPolicy;
import org.onthelatch.accesslist.AccessRecords;
import org.onthelatch.accesslist.LiveFacts;
import org.onthelatch.assessment.AdmissionDefault;
import org.onthelatch.assessment.AdmitPerson;
import org.onthelatch.assessment.AssessedPeople;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.DecideTightening;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.RecordAssessment;
import org.onthelatch.assessment.RecordHold;
import org.onthelatch.assessment.StateLimit;
import org.onthelatch.assessment.TwoPeople;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.fob.Holders;
import org.onthelatch.fob.Holding;
import org.onthelatch.fob.Newcomer;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.Leave;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.HoldRules;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.RecordStatus;
import org.onthelatch.legalstatus.StatusRules;
import org.onthelatch.person.Charge;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.Cover;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.RecordClinician;
import org.onthelatch.person.Resident;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.restriction.LockLimits;
import org.onthelatch.restriction.SecureExit;
import org.onthelatch.restriction.TellResidents;
import org.onthelatch.running.AssessmentWork;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.SessionLimits;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Register;
import org.onthelatch.web.sources.Policy;
import org.onthelatch.web.sources.Readiness;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.whereabouts.LiveWhereabouts;
import org.onthelatch.whereabouts.Statement;
import org.onthelatch.whereabouts.Whereabouts;

/** A small ward behind a real web server on a free port. */
final class WebFixture implements AutoCloseable {
    final TestClock clock = new TestClock(HeronPeople.NOW);
    final OneThreadJournal journal = new OneThreadJournal();
    final ListedEvents events = new ListedEvents();
    final AnsweringDoors doors = new AnsweringDoors();
    final CaredForDoors care = new CaredForDoors();
    final LiveWhereabouts whereabouts = new LiveWhereabouts(Whereabouts.EVERYONE_IN);
    final OpenedIncidents incidents = new OpenedIncidents();
    final RungCalls calls;
    final Controllers controllers = new Controllers();
    final SaidByControllers said;
    final List<AuditEntry> audit = new CopyOnWriteArrayList<>();
    final AccountsFixture accounts;
    final List<Assessment> recorded = new CopyOnWriteArrayList<>();
    final List<Authority> authorities = new CopyOnWriteArrayList<>();
    final List<Resident> residents = new CopyOnWriteArrayList<>(HeronPeople.residents());
    final List<Leave> leaves = new CopyOnWriteArrayList<>();
    final InMemoryBook<EmergencyLock> locks =
            InMemoryBook.counting(lock -> lock.door() + "/" + lock.period().from());
    final Register register = HeronSite.register();
    final int port;
    final InMemoryBook<Consent> consents =
            InMemoryBook.counting(consent -> consent.id().value());
    final List<Charge> charges = new CopyOnWriteArrayList<>(HeronPeople.charges());
    final List<Cover> covers = new CopyOnWriteArrayList<>();
    final AtomicReference<List<BlanketRestriction>> restrictions = new AtomicReference<>(List.of());
    final NoticesInMemory notices = new NoticesInMemory();
    final RightsInMemory rights = new RightsInMemory();
    final KeptInMemory entries = new KeptInMemory(restrictions, register, new TellResidents(notices.book));
    final AwayFixture away = new AwayFixture(whereabouts, audit, this::clinicians);
    volatile Readiness readiness = new Readiness.Ready();

    private final LegalStatuses statuses = HeronLaw.statuses();
    private final LiveFacts facts = new LiveFacts(facts(records(List.of(), HeronPeople.holdings())));
    final ReviewsInMemory reviews = new ReviewsInMemory(facts, audit, this::book);
    final DeskInMemory desk = new DeskInMemory(HeronPeople.holdings(), facts, this::refresh, audit);
    final WardDeskFixture ward = new WardDeskFixture(
            facts, this::clinicians, whereabouts, this::authorityBook, this::recordStatus, audit, this::refresh);
    private final Vertx vertx = Vertx.vertx();
    private final WebServer server;

    WebFixture() {
        this(EnumSet.allOf(Role.class));
    }

    /** @param roles that have an account */
    WebFixture(Set<Role> roles) {
        accounts = new AccountsFixture(audit, roles);
        ward.endAccountsIn(accounts);
        calls = new RungCalls(facts);
        HeronEvents.fill(events);
        said = new SaidByControllers(controllers, register, clock);
        register.controllers()
                .forEach(controller -> said.inForce(controller.id().value()));
        server = new WebServer(vertx, workings(), "127.0.0.1", 0);
        port = server.start();
    }

    Workings workings() {
        Policy policy = new Policy(
                HeronLaw.ladder(),
                statuses,
                Duration.ofDays(7),
                Duration.ofMinutes(1),
                1,
                HeronSite.LONDON,
                "Fictional");
        whereabouts.told(new Statement.WentOut(
                new PersonId("P02"),
                HeronPeople.NOW.minusSeconds(7200),
                HeronPeople.NOW.minusSeconds(1800),
                Duration.ofMinutes(15),
                "",
                HeronPeople.ASHBY));
        Sources sources = new Sources(
                facts,
                controllers,
                whereabouts,
                events,
                doors.kept,
                period -> List.of(),
                care,
                desk,
                new NoProgrammer(),
                restrictions::get,
                entries,
                notices,
                rights,
                away,
                incidents,
                calls,
                new SightingsFixture(whereabouts, audit),
                reviews,
                ward.desk(events),
                () -> HeronStaff.directory().with(clinicians()),
                policy);
        TwoPeople two = new TwoPeople(
                reviews.tightenings,
                reviews.limits,
                this::clinicians,
                id -> HeronStaff.directory().isApprovedClinician(id),
                TwoPeople.USUAL_WAIT);
        RecordHold holds = new RecordHold(
                authorityBook(), book(), this::assessed, new HoldRules(statuses), HeronLaw.ladder(), HeronSite.LONDON);
        return new Workings(
                sources,
                accounts::find,
                accounts,
                SessionLimits.USUAL,
                journal,
                audit::add,
                new ReadsInMemory(audit),
                new AssessmentWork(
                        new RecordAssessment(book(), this::assessed, HeronLaw.ladder(), HeronSite.LONDON, two),
                        new DecideTightening(book(), this::assessed, HeronLaw.ladder(), HeronSite.LONDON, two),
                        new StateLimit(two),
                        new AdmitPerson(
                                new AdmitPerson.Books(book(residents), authorityBook(), book()),
                                () -> register,
                                statuses,
                                new AdmissionDefault(Level.L4, "BR2", AdmissionDefault.LONGEST),
                                (entry, ward) -> java.util.Objects.requireNonNull(restrictions.get()).stream()
                                        .anyMatch(
                                                known -> known.number().value().equals(entry)
                                                        && known.isFeltOn(ward, register)
                                                        && known.isLiveAt(clock.instant())))),
                holds,
                recordStatus(),
                new LeaveFixture(
                        leaves,
                        audit,
                        person -> facts.get().resident(person),
                        this::clinicians,
                        consents,
                        this::refresh),
                new RecordClinician(
                        book(charges),
                        book(covers),
                        id -> HeronStaff.directory().isApprovedClinician(id),
                        this::clinicians)::record,
                doors,
                new SecureExit(
                        new FollowedBook<>(locks, audit, this::refresh),
                        () -> register,
                        LockLimits.USUAL,
                        new TellResidents(notices.book)),
                (newcomer, by, now) -> {
                    Newcomer.Outcome outcome = Newcomer.welcome(newcomer, new Holders(List.of(), List.of(), List.of()));
                    audit.add(new AuditEntry(by, "write down newcomer", "desk", now, ""));
                    return outcome;
                },
                () -> readiness,
                clock,
                List.of());
    }

    private RecordStatus recordStatus() {
        return new RecordStatus(authorityBook(), new StatusRules(statuses, HeronSite.LONDON), this::clinicians);
    }

    /** Somebody gets another legal status. */
    void restrict(Authority authority) {
        authorities.add(authority);
        refresh();
    }

    Clinicians clinicians() {
        return new Clinicians(charges, covers);
    }

    private Book<Assessment> book() {
        return book(recorded);
    }

    private Book<Authority> authorityBook() {
        return book(authorities);
    }

    private <T> Book<T> book(List<T> entries) {
        return new ListBook<>(entries, audit, this::refresh);
    }

    private Optional<AssessedPeople.Assessed> assessed(PersonId person) {
        return facts.get().resident(person).map(access -> new AssessedPeople.Assessed(access.legal(), access.levels()));
    }

    private void refresh() {
        facts.replace(facts(ward.with(records(recorded, desk.holdings()))));
    }

    private AccessFacts facts(AccessRecords records) {
        return records.facts(register, statuses, new AccessPolicy(Duration.ofDays(3), Set.of()));
    }

    private AccessRecords records(List<Assessment> later, List<Holding> holdings) {
        return LeaveFixture.with(
                HeronPeople.records(residents, later, authorities, holdings),
                leaves,
                consents.current(),
                locks.current());
    }

    /** Another hospital altogether, all of whose doors hold what they should. */
    void moveTo(AccessFacts other) {
        facts.replace(other);
        SaidByControllers there = new SaidByControllers(controllers, other.register(), clock);
        other.register()
                .controllers()
                .forEach(controller -> there.inForce(controller.id().value()));
    }

    List<Resident> admitted() {
        return residents.subList(HeronPeople.residents().size(), residents.size());
    }

    List<Resident> people() {
        return facts.get().residents().map(access -> access.resident()).toList();
    }

    List<DeviceId> controllerIds() {
        return register.controllers().stream().map(Controller::id).toList();
    }

    @Override
    public void close() {
        server.stop();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        journal.close();
    }
}
