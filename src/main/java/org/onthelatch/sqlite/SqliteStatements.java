package org.onthelatch.sqlite;

import java.util.List;
import java.util.function.Supplier;
import org.onthelatch.whereabouts.Statement;

/** Everything that people said about where somebody is, in the order in which it was kept. May block. */
public final class SqliteStatements implements Supplier<List<Statement>> {
    private static final String ALL = """
            SELECT canonical FROM record WHERE kind = ? ORDER BY position
            """;

    private final Readers readers;

    public SqliteStatements(Database database) {
        this.readers = database.readers();
    }

    @Override
    public List<Statement> get() {
        return readers.read(
                "read what people said about where somebody is",
                connection -> Rows.of(
                        connection,
                        ALL,
                        row -> StoredForm.read(row.getString(1), Statement.class),
                        RecordKind.STATEMENT.word()));
    }
}
