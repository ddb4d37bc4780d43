package org.onthelatch.sqlite;

import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditLog;

/** Entries that stand alone, such as the reading of a record; every other comes with what it is about. */
public final class SqliteAuditLog implements AuditLog {
    private final Records records;

    public SqliteAuditLog(Database database) {
        this.records = new Records(database.writer());
    }

    @Override
    public void add(AuditEntry entry) {
        records.append(RecordKind.AUDIT, entry.action() + "/" + entry.subject(), entry, entry.at());
    }
}
