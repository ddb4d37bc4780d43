package org.onthelatch.sqlite;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.RecordReads;

/** Finds looks by their key, which begins with the person; other people's are not read. */
public final class SqliteRecordReads implements RecordReads {
    private static final String OF_PERSON = """
            SELECT canonical FROM record
            WHERE kind = ? AND key >= ? AND key < ? AND recorded_at >= ? AND recorded_at < ?
            ORDER BY position DESC LIMIT ?
            """;

    private final Readers readers;

    public SqliteRecordReads(Database database) {
        this.readers = database.readers();
    }

    @Override
    public List<AuditEntry> of(String person, Instant from, Instant until, int most) {
        String key = ACTION + "/" + person;
        return readers.read(
                "find who looked at the record of " + person,
                connection -> Rows.of(
                        connection,
                        OF_PERSON,
                        row -> StoredForm.read(row.getString(1), AuditEntry.class),
                        RecordKind.AUDIT.word(),
                        key + " ",
                        key + "!",
                        Micros.of(from),
                        Micros.of(until),
                        (long) most));
    }
}
