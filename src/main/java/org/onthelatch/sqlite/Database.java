package org.onthelatch.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** One open database file, which no other service can open meanwhile. Close the journal first. */
public final class Database implements AutoCloseable {
    private static final int READERS = 4;

    private final DatabaseLock lock;
    private final Writer writer;
    private final Readers readers;
    private final Connections connections;

    private Database(DatabaseLock lock, Connections connections, Writer writer, Readers readers) {
        this.connections = connections;
        this.lock = lock;
        this.writer = writer;
        this.readers = readers;
    }

    /**
     * Opens the file, and makes it and its folder if there are none.
     *
     * @throws DatabaseRefused if it cannot be opened, with words for the operator
     */
    public static Database open(Path file) {
        return open(file, Migrations.KNOWN, 0);
    }

    /**
     * Opens a file that must be there.
     *
     * @throws DatabaseRefused if it is not, or cannot be opened, with words for the operator
     */
    public static Database openExisting(Path file) {
        if (!Files.exists(file)) {
            throw new DatabaseRefused("There is no database at %s.".formatted(file));
        }
        return open(file);
    }

    /** @param mostPages how large the file may grow, in pages; 0 for no limit */
    static Database open(Path file, Migrations migrations, long mostPages) {
        Path place = file.toAbsolutePath();
        check(place);
        DatabaseLock lock = DatabaseLock.take(place);
        try {
            Connections connections = new Connections(place);
            return new Database(
                    lock,
                    connections,
                    writer(connections, place, migrations, mostPages),
                    new Readers(connections, READERS));
        } catch (SQLException e) {
            lock.close();
            throw new DatabaseRefused("Could not open the database %s: %s.".formatted(place, Faults.reason(e)), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void check(Path file) {
        if (Files.isDirectory(file)) {
            throw new DatabaseRefused("%s is a folder; a database is a file.".formatted(file));
        }
        try {
            Files.createDirectories(file.resolveSibling(""));
        } catch (IOException e) {
            throw new DatabaseRefused("Could not make a folder for the database %s.".formatted(file), e);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new DatabaseRefused("The database %s is read-only for this user.".formatted(file));
        }
    }

    private static Writer writer(Connections connections, Path file, Migrations migrations, long mostPages)
            throws SQLException {
        Connection connection = connections.writing();
        try {
            migrations.apply(connection, file);
            return new Writer(connections, connection, mostPages);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Brings everything that was committed into the file itself and leaves nothing in the log beside it, where pages stand as
     * they were before something was overwritten (D61). From a thread that may wait, not the journal's.
     *
     * @return whether it was done; not while somebody reads
     */
    public boolean emptyLog() {
        try (Connection connection = connections.writing()) {
            return Rows.of(connection, "PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1) == 0)
                    .get(0);
        } catch (SQLException e) {
            throw Faults.storage("empty the log beside the database", e);
        }
    }

    Writer writer() {
        return writer;
    }

    Readers readers() {
        return readers;
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
        lock.close();
    }
}
