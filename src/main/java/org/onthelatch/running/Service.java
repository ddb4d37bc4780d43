package org.onthelatch.running;

import io.vertx.core.Vertx;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.account.FirstSetUp;
import org.onthelatch.account.SignInCodes;
import org.onthelatch.assessment.AdmitPerson;
import org.onthelatch.assessment.AssessedPeople;
import org.onthelatch.assessment.AssessedPeople.Assessed;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.DecideTightening;
import org.onthelatch.assessment.RecordAssessment;
import org.onthelatch.assessment.RecordHold;
import org.onthelatch.assessment.StateLimit;
import org.onthelatch.assessment.TwoPeople;
import org.onthelatch.audit.Accounts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.command.Setup;
import org.onthelatch.config.Policy;
import org.onthelatch.legalstatus.HoldRules;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.RecordStatus;
import org.onthelatch.legalstatus.StatusRules;
import org.onthelatch.metrics.MetricsRoute;
import org.onthelatch.person.RecordClinician;
import org.onthelatch.restriction.SecureExit;
import org.onthelatch.restriction.TellResidents;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.StaffId;
import org.onthelatch.store.Store;
import org.onthelatch.web.WebServer;
import org.onthelatch.web.Workings;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.sources.AccountDesk;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Readiness;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.sources.TokenDesk;

/** The running service: store, doors and pages, joined. */
public final class Service implements AutoCloseable {
    /** Longer than any good disk takes, and short enough to be told within 5 s. */
    private static final Duration LONGEST_WRITE = Duration.ofSeconds(4);

    private final Store store;
    private final Doors doors;
    private final Vertx vertx;
    private final WebServer web;
    private final FirstSetUp firstSetUp;
    private final SignInCodes codes = new SignInCodes(new SecureRandom());
    private int httpPort;
    private Optional<ForgetDaily> retention = Optional.empty();

    private Service(Setup setup, Store store, Doors doors) {
        this.store = store;
        this.doors = doors;
        this.firstSetUp = SetUpCode.begin(setup, store);
        this.vertx = Vertx.vertx();
        this.web = new WebServer(
                vertx,
                workings(setup),
                setup.settings().http().host(),
                setup.settings().http().port());
    }

    /**
     * Starts everything on an open store.
     *
     * @throws RuntimeException if a part cannot start, saying why; what had started is stopped again
     */
    public static Service start(Setup setup, Store store) {
        OpeningLine line = OpeningLine.begin(setup);
        try {
            return start(setup, store, line);
        } catch (RuntimeException e) {
            line.close();
            throw e;
        }
    }

    /**
     * The same on a line that is being opened already; the service closes it in the end.
     *
     * @throws RuntimeException as above
     */
    public static Service start(Setup setup, Store store, OpeningLine line) {
        Doors doors = Doors.open(setup, store, line);
        Service service = new Service(setup, store, doors);
        try {
            service.httpPort = service.web.start();
            service.retention = Optional.of(ForgetDaily.start(store.journal(), store.retention(), setup.clock()));
            return service;
        } catch (RuntimeException e) {
            doors.close();
            service.vertx.close();
            throw e;
        }
    }

    private Workings workings(Setup setup) {
        Policy policy = setup.configuration().policy();
        LegalStatuses statuses = setup.configuration().statuses().statuses();
        ZoneId zone = setup.configuration().sites().get(0).timeZone();
        Supplier<Directory> directory = () -> store.people().directory().with(store.clinicians());
        RecordStatus recordStatus =
                new RecordStatus(store.books().authorities(), new StatusRules(statuses, zone), store::clinicians);
        Sources sources = new Sources(
                store.facts(),
                doors.controllers(),
                store.whereabouts(),
                store.egressRecords(),
                store.commandRecords(),
                store.listHistory(),
                store.doorTests(),
                store.fobs(),
                new FobProgramming(store.facts(), doors.keys()),
                store::restrictions,
                store.register(),
                store.notices(),
                store.rights(),
                AwayWork.of(store),
                store.incidents(),
                store.calls(),
                store.sightings(),
                store.reviews(),
                store.wardDesk(recordStatus),
                directory,
                new org.onthelatch.web.sources.Policy(
                        policy.ladder(),
                        statuses,
                        policy.dueSoon(),
                        policy.alarmAfter(),
                        policy.peoplePerEscort(),
                        zone,
                        setup.notice()));
        AssessedPeople people = person -> store.facts()
                .get()
                .resident(person)
                .filter(ResidentAccess::livesHere)
                .map(access -> new Assessed(access.legal(), access.levels()));
        TwoPeople two = new TwoPeople(
                store.books().tightenings(),
                store.books().looseningLimits(),
                store::clinicians,
                staff -> directory.get().isApprovedClinician(staff),
                policy.secondPersonWithin());
        Book<Assessment> assessments = store.books().assessments();
        AssessmentWork recording = new AssessmentWork(
                new RecordAssessment(assessments, people, policy.ladder(), zone, two),
                new DecideTightening(assessments, people, policy.ladder(), zone, two),
                new StateLimit(two),
                new AdmitPerson(
                        new AdmitPerson.Books(
                                store.books().residents(), store.books().authorities(), assessments),
                        () -> store.facts().get().register(),
                        statuses,
                        policy.admission(),
                        (entry, ward) -> store.restrictions().stream()
                                .anyMatch(known -> known.number().value().equals(entry)
                                        && known.isLiveAt(setup.clock().instant())
                                        && known.isFeltOn(
                                                ward, store.facts().get().register()))));
        RecordHold holds = new RecordHold(
                store.books().authorities(),
                store.books().assessments(),
                people,
                new HoldRules(statuses),
                policy.ladder(),
                zone);
        return new Workings(
                sources,
                store.accounts()::find,
                accountDesk(),
                policy.sessions(),
                store.journal(),
                store.auditLog(),
                store.recordReads(),
                recording,
                holds,
                recordStatus,
                LeaveWork.of(store, zone),
                new RecordClinician(
                        store.books().clinicianCharges(),
                        store.books().clinicianCovers(),
                        staff -> directory.get().isApprovedClinician(staff),
                        store::clinicians)::record,
                doors.commands(),
                new SecureExit(
                        store.books().emergencyLocks(),
                        () -> store.facts().get().register(),
                        policy.emergencyLock(),
                        new TellResidents(store.books().notices())),
                store.people(),
                this::readiness,
                setup.clock(),
                routes(setup));
    }

    private AccountDesk accountDesk() {
        Accounts accounts = store.accounts();
        return new AccountDesk() {
            @Override
            public Optional<Account> find(StaffId staff) {
                return accounts.find(staff);
            }

            @Override
            public List<KnownAccount> all() {
                return accounts.all();
            }

            @Override
            public TokenDesk tokens() {
                return store.tokens();
            }

            @Override
            public FirstSetUp setUp() {
                return firstSetUp;
            }

            @Override
            public SignInCodes codes() {
                return codes;
            }

            @Override
            public void note(AuditEntry audit) {
                store.auditLog().add(audit);
            }

            @Override
            public void add(Account account, AuditEntry audit) {
                accounts.add(account, audit);
            }
        };
    }

    private List<Route> routes(Setup setup) {
        ServiceGauges gauges = new ServiceGauges(setup, store, doors);
        List<Route> routes = new ArrayList<>(setup.routes());
        routes.add(MetricsRoute.of(setup.settings().data(), gauges::scrape));
        return routes;
    }

    private Readiness readiness() {
        if (!store.state().fault().isEmpty()) {
            return new Readiness.Unready(store.state().fault());
        }
        Duration busy = store.busyFor();
        if (busy.compareTo(LONGEST_WRITE) > 0) {
            return new Readiness.Unready(
                    "the disk has not answered for %d seconds; nothing is acknowledged until it does"
                            .formatted(busy.toSeconds()));
        }
        return doors.isConnected() ? new Readiness.Ready() : new Readiness.Degraded("no connection to the MQTT broker");
    }

    /** With its code, as long as nobody administers this service. */
    public FirstSetUp firstSetUp() {
        return firstSetUp;
    }

    public int httpPort() {
        return httpPort;
    }

    public Doors doors() {
        return doors;
    }

    /** Stops taking requests, finishes what was begun, says goodbye to the broker. The store stays open. */
    @Override
    public void close() {
        retention.ifPresent(ForgetDaily::close);
        web.stop();
        doors.close();
        vertx.close();
    }
}
