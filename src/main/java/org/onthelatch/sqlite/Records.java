package org.onthelatch.sqlite;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry;

/** Appends to the one order of commit, within the journal's transaction. */
final class Records {
    private static final String NEXT_POSITION = "SELECT coalesce(max(position), 0) + 1 FROM record";
    private static final String LAST_VERSION =
            "SELECT coalesce(max(version), 0) FROM record WHERE kind = ? AND key = ?";
    private static final String INSERT = """
            INSERT INTO record (position, kind, key, version, recorded_at, canonical)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private final Writer writer;

    Records(Writer writer) {
        this.writer = writer;
    }

    long lastVersion(RecordKind kind, String key) {
        return number("look up the versions of " + kind.word() + " " + key, LAST_VERSION, kind.word(), key);
    }

    /** @return its position */
    long append(RecordKind kind, String key, Object value, Instant recordedAt) {
        String attempted = "append " + kind.word() + " " + key;
        writer.willChange(kind);
        long position = number(attempted, NEXT_POSITION);
        long version = lastVersion(kind, key) + 1;
        writer.update(
                attempted,
                INSERT,
                position,
                kind.word(),
                key,
                version,
                Micros.of(recordedAt),
                StoredForm.canonical(value));
        return position;
    }

    /**
     * Appends a record and, right behind it, who made it and why.
     *
     * @return the record's own position
     */
    long append(RecordKind kind, String key, Object value, AuditEntry audit) {
        long position = append(kind, key, value, audit.at());
        append(RecordKind.AUDIT, kind.word() + "/" + key, audit, audit.at());
        return position;
    }

    private long number(String attempted, String query, Object... parameters) {
        List<Long> found = writer.query(attempted, query, row -> row.getLong(1), parameters);
        return found.get(0);
    }
}
