package org.onthelatch.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.RecordsThen;
import org.onthelatch.audit.Recorded;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.Leave;
import org.onthelatch.person.PersonId;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;

/** Every version of leaves, consents and emergency locks with when it was written, so that a past moment can be told (D52). */
final class PastBooks {
    static final Set<RecordKind> KINDS = Set.of(RecordKind.LEAVE, RecordKind.CONSENT, RecordKind.EMERGENCY_LOCK);

    private final SqliteBooks books;
    private volatile List<Recorded<Leave>> leaves = List.of();
    private volatile List<Recorded<Consent>> consents = List.of();
    private volatile List<Recorded<EmergencyLock>> locks = List.of();

    PastBooks(SqliteBooks books) {
        this.books = books;
    }

    /** On the journal's thread. */
    void readAll() {
        leaves = books.leaves().recorded();
        consents = books.consents().recorded();
        locks = books.emergencyLocks().recorded();
    }

    RecordsThen at(PersonId person, Instant at) {
        return RecordsThen.of(leaves, consents, locks, person, at);
    }
}
