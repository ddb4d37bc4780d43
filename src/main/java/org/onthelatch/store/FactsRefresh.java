package org.onthelatch.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.AccessPolicy;
import org.onthelatch.accesslist.AccessRecords;
import org.onthelatch.accesslist.LiveFacts;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.person.Clinicians;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.ward.Register;

/** Reads what a commit touched of the facts anew, before anyone hears of that commit. On the journal's thread. */
final class FactsRefresh implements AfterCommit {
    private final SqliteBooks books;
    private final LegalStatuses statuses;
    private final AccessPolicy policy;
    private final LiveFacts facts;
    private Register register = new Register(List.of());
    private AccessRecords records = AccessRecords.NONE;
    private volatile List<BlanketRestriction> restrictions = List.of();
    private volatile List<AwayNote> awayNotes = List.of();
    private volatile Clinicians clinicians = Clinicians.NONE;
    private volatile Runnable changed = () -> {};

    FactsRefresh(SqliteBooks books, LegalStatuses statuses, AccessPolicy policy) {
        this.books = books;
        this.statuses = statuses;
        this.policy = policy;
        this.facts = new LiveFacts(records.facts(register, statuses, policy));
    }

    LiveFacts facts() {
        return facts;
    }

    /** The register of blanket restrictions. */
    List<BlanketRestriction> restrictions() {
        return restrictions;
    }

    List<AwayNote> awayNotes() {
        return awayNotes;
    }

    Clinicians clinicians() {
        return clinicians;
    }

    /** What follows a change of the facts: the doors are brought up to date. */
    void onChange(Runnable next) {
        changed = next;
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.BLANKET_RESTRICTION)) {
            restrictions = books.blanketRestrictions().current();
        }
        if (kinds.contains(RecordKind.AWAY_NOTE)) {
            awayNotes = books.awayNotes().current();
        }
        if (kinds.contains(RecordKind.CLINICIAN_CHARGE) || kinds.contains(RecordKind.CLINICIAN_COVER)) {
            readClinicians();
        }
        if (kinds.stream().anyMatch(RecordKind::concernsAccess)) {
            read(kinds);
            changed.run();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        read(EnumSet.allOf(RecordKind.class));
        awayNotes = books.awayNotes().current();
        restrictions = books.blanketRestrictions().current();
        readClinicians();
    }

    private void readClinicians() {
        clinicians = new Clinicians(
                books.clinicianCharges().current(), books.clinicianCovers().current());
    }

    /** Reads what these kinds are about; all else is as it was. */
    private void read(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.SITE)) {
            register = new Register(books.sites().current());
        }
        records = new AccessRecords(
                kinds.contains(RecordKind.RESIDENT) ? books.residents().current() : records.residents(),
                kinds.contains(RecordKind.AUTHORITY) ? books.authorities().current() : records.authorities(),
                kinds.contains(RecordKind.ASSESSMENT) ? books.assessments().all() : records.assessments(),
                kinds.contains(RecordKind.ROOM_STAGE) ? books.roomStages().current() : records.rooms(),
                kinds.contains(RecordKind.LEAVE) ? books.leaves().current() : records.leaves(),
                kinds.contains(RecordKind.CONSENT) ? books.consents().current() : records.consents(),
                kinds.contains(RecordKind.HOLDING) ? books.holdings().current() : records.holdings(),
                kinds.contains(RecordKind.ENTRY_GRANT) ? books.entryGrants().current() : records.grants(),
                kinds.contains(RecordKind.EMERGENCY_LOCK)
                        ? books.emergencyLocks().current()
                        : records.locks(),
                kinds.contains(RecordKind.DEPARTURE) ? books.departures().all() : records.departures());
        facts.replace(records.facts(register, statuses, policy));
    }
}
