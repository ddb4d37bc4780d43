package org.onthelatch.sqlite;

import java.util.List;
import org.onthelatch.audit.Recorded;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.Leave;
import org.onthelatch.restriction.EmergencyLock;

/** Books with every version and when it was written, in the order of commit; on the journal's thread. */
public final class RecordedBooks {
    private final Database database;

    public RecordedBooks(SqliteBooks books) {
        this.database = books.database;
    }

    public List<Recorded<Leave>> leaves() {
        return SqliteBook.versioned(
                        database,
                        RecordKind.LEAVE,
                        Leave.class,
                        leave -> leave.id().value(),
                        Leave::version)
                .recorded();
    }

    public List<Recorded<Consent>> consents() {
        return SqliteBook.counting(
                        database,
                        RecordKind.CONSENT,
                        Consent.class,
                        consent -> consent.id().value())
                .recorded();
    }

    public List<Recorded<EmergencyLock>> emergencyLocks() {
        return SqliteBook.counting(
                        database,
                        RecordKind.EMERGENCY_LOCK,
                        EmergencyLock.class,
                        lock -> lock.door() + "/" + lock.period().from())
                .recorded();
    }
}
