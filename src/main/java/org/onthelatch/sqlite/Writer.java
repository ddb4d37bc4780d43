package org.onthelatch.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.audit.StorageFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection that writes, with its transaction. Used by one thread. After a fault of the storage the transaction
 * is gone, and everything meets the same fault until {@link #begin} opens the file anew.
 */
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final Connections connections;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final EnumSet<RecordKind> changed = EnumSet.noneOf(RecordKind.class);
    private final EnumSet<RecordKind> changedByItem = EnumSet.noneOf(RecordKind.class);
    private Optional<Connection> connection;
    private Optional<Thread> owner = Optional.empty();
    private Optional<StorageFault> fault = Optional.empty();
    private boolean inTransaction;
    private volatile long mostPages;

    Writer(Connections connections, Connection connection, long mostPages) throws SQLException {
        this.connections = connections;
        this.connection = Optional.of(connection);
        this.mostPages = mostPages;
        limitPages(connection);
    }

    /** From now on only this thread may use it. */
    void belongTo(Thread thread) {
        owner = Optional.of(thread);
    }

    /** Takes effect when the file is next opened, which it is after every fault. */
    void allowPages(long most) {
        mostPages = most;
    }

    void begin() {
        fault = Optional.empty();
        changed.clear();
        command("begin a transaction", "BEGIN IMMEDIATE");
        inTransaction = true;
    }

    void beginItem() {
        command("set a savepoint", "SAVEPOINT item");
        changedByItem.clear();
    }

    void keepItem() {
        command("release a savepoint", "RELEASE item");
        changed.addAll(changedByItem);
    }

    void undoItem() {
        command("roll back to a savepoint", "ROLLBACK TO item");
        command("release a savepoint", "RELEASE item");
        changedByItem.clear();
    }

    /** @return the kinds of record that were added */
    Set<RecordKind> commit() {
        command("commit", "COMMIT");
        inTransaction = false;
        return Set.copyOf(changed);
    }

    /** Gives the transaction up and closes the connection, whatever state it is in. */
    void abandon() {
        inTransaction = false;
        statements.clear();
        connection.ifPresent(Writer::closeQuietly); // closing rolls back
        connection = Optional.empty();
    }

    /** The fault that ended the transaction, even if the work that met it kept it to itself. */
    Optional<StorageFault> fault() {
        return fault;
    }

    void willChange(RecordKind kind) {
        changedByItem.add(kind);
    }

    void update(String attempted, String sql, Object... parameters) {
        if (fault.isEmpty() && !inTransaction) {
            throw new IllegalStateException("could not " + attempted + ": writing is the journal's alone");
        }
        run(attempted, sql, statement -> {
            Rows.update(statement, parameters);
            return true;
        });
    }

    <T> List<T> query(String attempted, String sql, Rows.Row<T> row, Object... parameters) {
        return run(attempted, sql, statement -> Rows.of(statement, row, parameters));
    }

    private void command(String attempted, String sql) {
        run(attempted, sql, statement -> {
            statement.execute();
            return true;
        });
    }

    private interface Use<R> {
        R of(PreparedStatement statement) throws SQLException;
    }

    private <R> R run(String attempted, String sql, Use<R> use) {
        if (owner.isPresent() && !owner.get().equals(Thread.currentThread())) {
            throw new IllegalStateException("could not " + attempted + ": this belongs to the journal's thread");
        }
        if (fault.isPresent()) {
            throw fault.get();
        }
        try {
            return use.of(prepared(sql));
        } catch (SQLException e) {
            if (Faults.isRefusal(e)) {
                throw Faults.refusal(attempted, e);
            }
            abandon();
            StorageFault met = Faults.storage(attempted, e);
            fault = Optional.of(met);
            throw met;
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        if (!statements.containsKey(sql)) {
            statements.put(sql, open().prepareStatement(sql));
        }
        return statements.get(sql);
    }

    private Connection open() throws SQLException {
        if (connection.isEmpty()) {
            Connection fresh = connections.writing();
            connection = Optional.of(fresh);
            limitPages(fresh);
        }
        return connection.get();
    }

    private void limitPages(Connection fresh) throws SQLException {
        Rows.of(fresh, "PRAGMA max_page_count = " + mostPages, row -> row.getLong(1));
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("could not close a connection to the database", e);
        }
    }

    @Override
    public void close() {
        abandon();
    }
}
