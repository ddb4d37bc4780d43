package org.onthelatch.store;

import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.AccessFacts;
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

/** Reads the facts anew after each commit that touched them, before anyone hears of that commit. */
final class FactsRefresh implements AfterCommit {
    private final SqliteBooks books;
    private final LegalStatuses statuses;
    private final AccessPolicy policy;
    private final LiveFacts facts;
    private volatile List<BlanketRestriction> restrictions = List.of();
    private volatile List<AwayNote> awayNotes = List.of();
    private volatile Clinicians clinicians = Clinicians.NONE;
    private volatile Runnable changed = () -> {};

    FactsRefresh(SqliteBooks books, LegalStatuses statuses, AccessPolicy policy) {
        this.books = books;
        this.statuses = statuses;
        this.policy = policy;
        this.facts = new LiveFacts(AccessRecords.NONE.facts(new Register(List.of()), statuses, policy));
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
            readAll();
            changed.run();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        facts.replace(read());
        awayNotes = books.awayNotes().current();
        restrictions = books.blanketRestrictions().current();
        readClinicians();
    }

    private void readClinicians() {
        clinicians = new Clinicians(
                books.clinicianCharges().current(), books.clinicianCovers().current());
    }

    private AccessFacts read() {
        AccessRecords records = new AccessRecords(
                books.residents().current(),
                books.authorities().current(),
                books.assessments().all(),
                books.roomStages().current(),
                books.leaves().current(),
                books.consents().current(),
                books.holdings().current(),
                books.entryGrants().current(),
                books.emergencyLocks().current());
        return records.facts(new Register(books.sites().current()), statuses, policy);
    }
}
