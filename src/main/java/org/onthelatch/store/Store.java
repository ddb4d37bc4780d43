package org.onthelatch.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.accesslist.AccessPolicy;
import org.onthelatch.accesslist.LiveFacts;
import org.onthelatch.audit.Journal;
import org.onthelatch.audit.RecordReads;
import org.onthelatch.command.Setup;
import org.onthelatch.config.Configuration;
import org.onthelatch.departure.DepartureSources;
import org.onthelatch.doorcontroller.ListHistory;
import org.onthelatch.egress.EgressLog;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.KeptAlongside;
import org.onthelatch.egress.RecordEgress;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.legalstatus.RecordStatus;
import org.onthelatch.metrics.Metrics;
import org.onthelatch.person.Clinicians;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.secret.OwnerOnly;
import org.onthelatch.sqlite.Database;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteAccounts;
import org.onthelatch.sqlite.SqliteAuditLog;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.sqlite.SqliteCommandRecords;
import org.onthelatch.sqlite.SqliteDoorCommands;
import org.onthelatch.sqlite.SqliteEgressLog;
import org.onthelatch.sqlite.SqliteEgressRecords;
import org.onthelatch.sqlite.SqliteIssuedLists;
import org.onthelatch.sqlite.SqliteJournal;
import org.onthelatch.sqlite.SqliteListHistory;
import org.onthelatch.sqlite.SqliteRecordReads;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.web.sources.DoorCare;
import org.onthelatch.web.sources.FobCare;
import org.onthelatch.web.sources.NoticeBoard;
import org.onthelatch.web.sources.ReviewDesk;
import org.onthelatch.web.sources.RightsDesk;
import org.onthelatch.web.sources.Sightings;
import org.onthelatch.web.sources.TokenDesk;
import org.onthelatch.web.sources.WardDesk;
import org.onthelatch.whereabouts.LiveWhereabouts;
import org.onthelatch.whereabouts.Whereabouts;

/** The open store with everything that is kept in it, and what is held in memory from it. */
public final class Store implements AutoCloseable {
    private final Database database;
    private final SqliteBooks books;
    private final FactsRefresh refresh;
    private final Kept kept;
    private final StoreState state = new StoreState();
    private final SqliteJournal journal;
    private final Metrics metrics = new Metrics();
    private final Journal watched;
    private final EgressLog egressLog;
    private final LiveWhereabouts whereabouts = new LiveWhereabouts(Whereabouts.EVERYONE_IN);

    private Store(Database database, Configuration configuration) {
        this.database = database;
        this.books = new SqliteBooks(database);
        var policy = new AccessPolicy(
                configuration.policy().staleAfter(), configuration.policy().keepWhenStale());
        this.refresh = new FactsRefresh(books, configuration.statuses().statuses(), policy);
        this.kept = Kept.of(database, books, refresh.facts(), configuration);
        this.journal = SqliteJournal.start(database, this::committed, state);
        this.watched = metrics.watch(journal);
        this.egressLog = new SqliteEgressLog(database);
    }

    /**
     * Opens the store, applies the site files and reads what is kept.
     *
     * @throws org.onthelatch.sqlite.DatabaseRefused if it cannot be opened, with words for the operator
     */
    public static Store open(Setup setup) {
        OwnerOnly.newFolder(setup.settings().data());
        Store store = new Store(Database.open(setup.database()), setup.configuration());
        store.apply(setup.clock());
        return store;
    }

    private void apply(Clock clock) {
        Committed.write(journal, () -> kept.register().apply(clock.instant()));
        Committed.write(journal, () -> {
            refresh.readAll();
            kept.readAll(egressRecords(), clock.instant());
            return true;
        });
        foldWhereabouts();
    }

    /**
     * Follows each commit. After a failure nobody knows what of it is on the disk, and what is will not come as new again:
     * then who is in is worked out anew, too.
     */
    private void committed(Set<RecordKind> kinds) {
        refresh.committed(kinds);
        kept.committed(kinds);
        if (kinds.size() == RecordKind.values().length) {
            whereabouts.begin(folded());
        }
    }

    /** Works out anew who is in, from everything that is kept. */
    public void foldWhereabouts() {
        whereabouts.begin(Committed.write(journal, this::folded));
    }

    /** On the journal's thread. */
    private Whereabouts folded() {
        return Whereabouts.of(
                egressRecords().movements(),
                books.statements().current(),
                facts().get().register());
    }

    public SqliteBooks books() {
        return books;
    }

    /** For how long the journal has been at work on one transaction: long, if the disk does not answer. */
    public Duration busyFor() {
        return journal.busyFor();
    }

    public Journal journal() {
        return watched;
    }

    public Metrics metrics() {
        return metrics;
    }

    /** Who looked at people's records. */
    public RecordReads recordReads() {
        return new SqliteRecordReads(database);
    }

    public StoreState state() {
        return state;
    }

    public LiveFacts facts() {
        return refresh.facts();
    }

    /** What follows each change of the facts. */
    public void onChange(Runnable next) {
        refresh.onChange(next);
    }

    /** The register of blanket restrictions, as last committed. */
    public List<BlanketRestriction> restrictions() {
        return refresh.restrictions();
    }

    public NoticeBoard notices() {
        return kept.notices();
    }

    public RightsDesk rights() {
        return kept.rights();
    }

    public KeptRegister register() {
        return kept.register();
    }

    /** What staff wrote down about times away, as last committed. */
    public List<AwayNote> awayNotes() {
        return refresh.awayNotes();
    }

    /** Who is whose responsible clinician, as last committed. */
    public Clinicians clinicians() {
        return refresh.clinicians();
    }

    public LiveWhereabouts whereabouts() {
        return whereabouts;
    }

    public EgressLog egressLog() {
        return egressLog;
    }

    public RecordEgress recordEgress() {
        KeptAlongside incident = kept.incidents().opening();
        KeptAlongside call = kept.calls().ringing(doorCommands());
        return new RecordEgress(egressLog, facts(), (recorded, now) -> {
            incident.keep(recorded, now);
            call.keep(recorded, now);
        });
    }

    public EgressRecords egressRecords() {
        return new SqliteEgressRecords(database);
    }

    /** When the last kept event of each controller was received; a lower bound for when it was last heard. */
    public Map<DeviceId, Instant> lastReceived() {
        Map<DeviceId, Instant> last = new HashMap<>();
        facts().get()
                .register()
                .controllers()
                .forEach(one -> egressRecords().lastReceived(one.id()).ifPresent(at -> last.put(one.id(), at)));
        return last;
    }

    public ListHistory listHistory() {
        return new SqliteListHistory(database);
    }

    public SqliteIssuedLists issuedLists() {
        return new SqliteIssuedLists(database);
    }

    public DoorCare doorTests() {
        return kept.doorTests();
    }

    public KeptPeople people() {
        return kept.people();
    }

    public FobCare fobs() {
        return kept.fobs();
    }

    public Sightings sightings() {
        return KeptSightings.of(database, books, whereabouts);
    }

    public KeptIncidents incidents() {
        return kept.incidents();
    }

    public ReviewDesk reviews() {
        return kept.reviews();
    }

    public KeptCalls calls() {
        return kept.calls();
    }

    /** What the ward writes down for itself, by the rules about legal status. */
    public WardDesk wardDesk(RecordStatus statuses) {
        DepartureSources seen = new DepartureSources(
                facts(),
                this::clinicians,
                whereabouts,
                kept.reviews()::reminders,
                () -> kept.calls().all().open());
        var departures = kept.departures().desk(seen, accounts(), statuses);
        return new WardDesk(
                departures,
                kept.rooms().desk(egressRecords(), facts(), departures::of),
                kept.plans(),
                kept.otherWards());
    }

    public TokenDesk tokens() {
        return kept.tokens();
    }

    public Retention retention() {
        return kept.retention();
    }

    public SqliteDoorCommands doorCommands() {
        return new SqliteDoorCommands(database);
    }

    public SqliteCommandRecords commandRecords() {
        return new SqliteCommandRecords(database);
    }

    public SqliteAccounts accounts() {
        return new SqliteAccounts(database);
    }

    public SqliteAuditLog auditLog() {
        return new SqliteAuditLog(database);
    }

    @Override
    public void close() {
        journal.close();
        database.close();
        metrics.close();
    }
}
