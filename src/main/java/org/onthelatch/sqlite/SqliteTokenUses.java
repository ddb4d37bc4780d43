package org.onthelatch.sqlite;

import java.time.Instant;
import java.util.Optional;

/** When a token was last used, by the entries that are kept for its uses. */
public final class SqliteTokenUses {
    private static final String LAST = """
            SELECT recorded_at FROM record WHERE kind = ? AND key = ? ORDER BY version DESC LIMIT 1
            """;

    private final Readers readers;

    public SqliteTokenUses(Database database) {
        this.readers = database.readers();
    }

    /**
     * May be used by any thread that may block.
     *
     * @param action of the entries
     * @param token the id of the token
     */
    public Optional<Instant> last(String action, String token) {
        return readers
                .read(
                        "find the last use of a token",
                        connection -> Rows.of(
                                connection,
                                LAST,
                                row -> Micros.instant(row.getLong(1)),
                                RecordKind.AUDIT.word(),
                                action + "/" + token))
                .stream()
                .findFirst();
    }
}
