package org.onthelatch.sqlite;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.DatedBook;
import org.onthelatch.audit.Recorded;

/** One kind of record as a book. */
final class SqliteBook<T> implements DatedBook<T> {
    private static final String ALL = """
            SELECT canonical FROM record WHERE kind = ? ORDER BY position
            """;
    private static final String RECORDED = """
            SELECT key, canonical, recorded_at FROM record WHERE kind = ? ORDER BY position
            """;
    private static final String OF_KEY = """
            SELECT canonical FROM record WHERE kind = ? AND key = ? ORDER BY version
            """;
    private static final String CURRENT = """
            SELECT last.canonical
            FROM record AS last
            JOIN record AS first ON first.kind = last.kind AND first.key = last.key AND first.version = 1
            WHERE last.kind = ?
                AND NOT EXISTS (
                    SELECT 1 FROM record AS later
                    WHERE later.kind = last.kind AND later.key = last.key AND later.version = last.version + 1)
            ORDER BY first.position
            """;

    private final Writer writer;
    private final Records records;
    private final RecordKind kind;
    private final Class<T> type;
    private final Function<T, String> key;
    private final Versions<T> versions;

    private SqliteBook(Writer writer, RecordKind kind, Class<T> type, Function<T, String> key, Versions<T> versions) {
        this.writer = writer;
        this.records = new Records(writer);
        this.kind = kind;
        this.type = type;
        this.key = key;
        this.versions = versions;
    }

    /** Which version of its key an entry is, when {@code last} is the last one in the book. */
    private interface Versions<T> {
        long of(T entry, long last);
    }

    /** A book that counts the versions of each key by itself. */
    static <T> SqliteBook<T> counting(Database database, RecordKind kind, Class<T> type, Function<T, String> key) {
        return new SqliteBook<>(database.writer(), kind, type, key, (entry, last) -> last + 1);
    }

    /** A book whose entries know their version, so that nobody writes over what she has not seen (D50). */
    static <T> SqliteBook<T> versioned(
            Database database, RecordKind kind, Class<T> type, Function<T, String> key, ToLongFunction<T> version) {
        return new SqliteBook<>(database.writer(), kind, type, key, (entry, last) -> version.applyAsLong(entry));
    }

    @Override
    public void add(T entry, AuditEntry audit) {
        String of = key.apply(entry);
        long last = records.lastVersion(kind, of);
        long version = versions.of(entry, last);
        if (version <= last) {
            throw new StaleVersion("version %d of %s %s is in the book already; the last is version %d"
                    .formatted(version, kind.word(), of, last));
        }
        if (version > last + 1) {
            throw new IllegalArgumentException(
                    "the next version of %s %s must be %d, but was %d".formatted(kind.word(), of, last + 1, version));
        }
        records.append(kind, of, entry, audit);
    }

    @Override
    public List<T> current() {
        return read(CURRENT, kind.word());
    }

    @Override
    public List<T> all() {
        return read(ALL, kind.word());
    }

    /** Every version of every entry and when it was written, in the order of commit. */
    @Override
    public List<Recorded<T>> recorded() {
        return writer.query(
                "read the book of " + kind.word(),
                RECORDED,
                row -> new Recorded<>(
                        row.getString(1), StoredForm.read(row.getString(2), type), Micros.instant(row.getLong(3))),
                kind.word());
    }

    @Override
    public List<T> of(String key) {
        return read(OF_KEY, kind.word(), key);
    }

    private List<T> read(String query, Object... parameters) {
        return writer.query(
                "read the book of " + kind.word(), query, row -> StoredForm.read(row.getString(1), type), parameters);
    }
}
