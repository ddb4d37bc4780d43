package org.onthelatch.sqlite;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.onthelatch.account.ApiToken;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.LooseningLimit;
import org.onthelatch.assessment.RoomStage;
import org.onthelatch.assessment.TighteningEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.audit.DatedBook;
import org.onthelatch.audit.KeyedBook;
import org.onthelatch.call.CallEntry;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.evacuation.EvacuationPlan;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.FobCount;
import org.onthelatch.fob.Holding;
import org.onthelatch.fob.StockEntry;
import org.onthelatch.incident.IncidentEntry;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.Leave;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.otherward.WardAccess;
import org.onthelatch.person.Charge;
import org.onthelatch.person.Cover;
import org.onthelatch.person.Departure;
import org.onthelatch.person.Resident;
import org.onthelatch.person.Visitor;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.restriction.Notice;
import org.onthelatch.restriction.NoticeTold;
import org.onthelatch.review.Acknowledgement;
import org.onthelatch.review.AdmissionPurpose;
import org.onthelatch.review.Background;
import org.onthelatch.review.CareTeam;
import org.onthelatch.review.Occasion;
import org.onthelatch.review.Participation;
import org.onthelatch.review.RequestEntry;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.roomentry.EntryReason;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.ward.Site;
import org.onthelatch.whereabouts.Statement;

/** Every book of the service, and what makes two entries of one the same thing in two versions. */
public final class SqliteBooks {
    private final Database database;

    public SqliteBooks(Database database) {
        this.database = database;
    }

    /** The register as it was applied, site by site. */
    public Book<Site> sites() {
        return book(RecordKind.SITE, Site.class, site -> site.id().value());
    }

    public Book<Resident> residents() {
        return book(RecordKind.RESIDENT, Resident.class, one -> one.id().value());
    }

    public KeyedBook<Visitor> visitors() {
        return book(RecordKind.VISITOR, Visitor.class, one -> one.id().value());
    }

    public Book<StaffMember> staff() {
        return book(RecordKind.STAFF_MEMBER, StaffMember.class, one -> one.id().value());
    }

    public Book<Authority> authorities() {
        return book(RecordKind.AUTHORITY, Authority.class, one -> one.id().value());
    }

    /** One key for each person, so that {@code current} holds her latest assessment; each must be the next version. */
    public Book<Assessment> assessments() {
        return versioned(
                RecordKind.ASSESSMENT, Assessment.class, one -> one.person().value(), Assessment::version);
    }

    /** One key for each tightening that needs two people; it ends once. No list reads it. */
    public Book<TighteningEntry> tightenings() {
        return versioned(
                RecordKind.TIGHTENING,
                TighteningEntry.class,
                entry -> entry.tightening().value(),
                TighteningEntry::version);
    }

    /** One key for each person; a change must be the next version. */
    public Book<LooseningLimit> looseningLimits() {
        return versioned(
                RecordKind.LOOSENING_LIMIT,
                LooseningLimit.class,
                one -> one.person().value(),
                LooseningLimit::version);
    }

    /** One for each person and room. */
    public Book<RoomStage> roomStages() {
        return book(RecordKind.ROOM_STAGE, RoomStage.class, stage -> stage.person() + "/" + stage.room());
    }

    /** What is changed of a leave, its revocation too, must be its next version. */
    public DatedBook<Leave> leaves() {
        return versioned(RecordKind.LEAVE, Leave.class, leave -> leave.id().value(), Leave::version);
    }

    /** A given consent takes the place of the awaited one with the same id. */
    public DatedBook<Consent> consents() {
        return book(RecordKind.CONSENT, Consent.class, consent -> consent.id().value());
    }

    /** One for each fob and beginning: its return or loss is a later version of the same holding. */
    public Book<Holding> holdings() {
        return book(
                RecordKind.HOLDING,
                Holding.class,
                holding -> holding.fob() + "/" + holding.period().from());
    }

    /** One for each holder, purpose, beginning and set of doors: to end or change one, add it again with these alike. */
    public Book<EntryGrant> entryGrants() {
        return book(RecordKind.ENTRY_GRANT, EntryGrant.class, BookKeys::keyOf);
    }

    /** One for each door and beginning: to end one early, add it again with its new end. */
    public DatedBook<EmergencyLock> emergencyLocks() {
        return book(
                RecordKind.EMERGENCY_LOCK,
                EmergencyLock.class,
                lock -> lock.door() + "/" + lock.period().from());
    }

    /** The register: what is changed of an entry, its removal too, is a later version of it. */
    public Book<BlanketRestriction> blanketRestrictions() {
        return book(
                RecordKind.BLANKET_RESTRICTION,
                BlanketRestriction.class,
                entry -> entry.number().value());
    }

    public Book<Notice> notices() {
        return book(RecordKind.NOTICE, Notice.class, notice -> notice.id().value());
    }

    public Book<NoticeTold> noticesTold() {
        return book(
                RecordKind.NOTICE_TOLD, NoticeTold.class, told -> told.notice() + "/" + told.at() + "/" + told.by());
    }

    /** One for each person and instant; what is written at the same instant is another version of it. */
    public Book<RightsNote> rightsNotes() {
        return book(RecordKind.RIGHTS_NOTE, RightsNote.class, BookKeys::keyOf);
    }

    /** One for each person, time and kind of statement. */
    public Book<Statement> statements() {
        return book(RecordKind.STATEMENT, Statement.class, BookKeys::keyOf);
    }

    /** One for each person and instant. */
    public Book<AwayNote> awayNotes() {
        return book(RecordKind.AWAY_NOTE, AwayNote.class, note -> note.person() + "/" + note.at());
    }

    /** One for each reminder: who took it on. */
    public Book<Acknowledgement> acknowledgements() {
        return book(
                RecordKind.ACKNOWLEDGEMENT,
                Acknowledgement.class,
                answer -> answer.reminder().value());
    }

    /** One key for each request; each line must be its next version. */
    public Book<RequestEntry> requests() {
        return versioned(
                RecordKind.REQUEST, RequestEntry.class, entry -> entry.request().value(), RequestEntry::version);
    }

    /** One key for each person; a change must be the next version. */
    public Book<CareTeam> careTeams() {
        return versioned(
                RecordKind.CARE_TEAM, CareTeam.class, team -> team.person().value(), CareTeam::version);
    }

    /** One for each person, kind and time of recording. */
    public Book<Participation> participations() {
        return book(RecordKind.PARTICIPATION, Participation.class, BookKeys::keyOf);
    }

    /** One key for each person; a change must be the next version. */
    public Book<AdmissionPurpose> admissionPurposes() {
        return versioned(
                RecordKind.ADMISSION_PURPOSE,
                AdmissionPurpose.class,
                purpose -> purpose.person().value(),
                AdmissionPurpose::version);
    }

    /** One key for each person; a change must be the next version. */
    public Book<Background> backgrounds() {
        return versioned(
                RecordKind.BACKGROUND, Background.class, one -> one.person().value(), Background::version);
    }

    /** One for each person, kind and time of recording. */
    public Book<Occasion> occasions() {
        return book(RecordKind.OCCASION, Occasion.class, BookKeys::keyOf);
    }

    /** One for each door, kind of test and day: what was found later that day takes the place of what was found before. */
    public Book<DoorTest> doorTests() {
        return book(
                RecordKind.DOOR_TEST, DoorTest.class, test -> test.door() + "/" + test.kind() + "/" + test.testedOn());
    }

    /** One for each fob and time: what was said of it while nobody held it. */
    public Book<StockEntry> fobStock() {
        return book(RecordKind.FOB_STOCK, StockEntry.class, entry -> entry.fob() + "/" + entry.at());
    }

    /** One for each count. */
    public Book<FobCount> fobCounts() {
        return book(RecordKind.FOB_COUNT, FobCount.class, count -> count.at() + "/" + count.by());
    }

    /** One key for each incident; each line must be its next version. */
    public KeyedBook<IncidentEntry> incidents() {
        return versioned(
                RecordKind.INCIDENT,
                IncidentEntry.class,
                entry -> entry.incident().value(),
                IncidentEntry::version);
    }

    /** One key for each call; each line must be its next version. */
    public Book<CallEntry> calls() {
        return versioned(RecordKind.CALL, CallEntry.class, entry -> entry.call().value(), CallEntry::version);
    }

    /** One for each person and beginning. */
    public Book<Charge> clinicianCharges() {
        return book(RecordKind.CLINICIAN_CHARGE, Charge.class, charge -> charge.person() + "/" + charge.from());
    }

    /** One for each pair and beginning: to end one early, add it again with its new end. */
    public Book<Cover> clinicianCovers() {
        return book(RecordKind.CLINICIAN_COVER, Cover.class, BookKeys::keyOf);
    }

    /** One key for each person; each must be her next version. */
    public KeyedBook<Departure> departures() {
        return versioned(
                RecordKind.DEPARTURE, Departure.class, one -> one.person().value(), Departure::version);
    }

    /** One key for each access to another ward. */
    public Book<WardAccess> wardAccesses() {
        return book(
                RecordKind.WARD_ACCESS, WardAccess.class, access -> access.id().value());
    }

    public Book<ApiToken> apiTokens() {
        return book(RecordKind.API_TOKEN, ApiToken.class, token -> token.id().value());
    }

    /** One for each opening of a room. */
    public Book<EntryReason> entryReasons() {
        return book(
                RecordKind.ENTRY_REASON,
                EntryReason.class,
                reason -> reason.entry().value());
    }

    /** One key for each person; a change must be the next version. */
    public KeyedBook<EvacuationPlan> evacuationPlans() {
        return versioned(
                RecordKind.EVACUATION_PLAN,
                EvacuationPlan.class,
                one -> one.person().value(),
                EvacuationPlan::version);
    }

    private <T> DatedBook<T> versioned(
            RecordKind kind, Class<T> type, Function<T, String> key, ToLongFunction<T> version) {
        return SqliteBook.versioned(database, kind, type, key, version);
    }

    private <T> DatedBook<T> book(RecordKind kind, Class<T> type, Function<T, String> key) {
        return SqliteBook.counting(database, kind, type, key);
    }
}
