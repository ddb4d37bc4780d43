package org.onthelatch.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.onthelatch.audit.StorageFault;

/**
 * A few connections that can only read. Each reading sees one moment of the record from its beginning to its end. May be
 * used by any thread that may block.
 */
final class Readers implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Connections connections;
    private final BlockingQueue<Slot> slots;
    private final int count;

    Readers(Connections connections, int count) {
        this.connections = connections;
        this.count = count;
        this.slots = new ArrayBlockingQueue<>(count);
        for (int i = 0; i < count; i++) {
            slots.add(new Slot(Optional.empty()));
        }
    }

    /** A place for a connection, which is opened when first needed and again after a fault. */
    private record Slot(Optional<Connection> connection) {}

    /** Something to read. */
    interface Reading<R> {
        R from(Connection connection) throws SQLException;
    }

    /** @param attempted what is read, for the message of the fault */
    <R> R read(String attempted, Reading<R> reading) {
        Slot slot = take(attempted);
        try {
            Connection connection =
                    slot.connection().isPresent() ? slot.connection().get() : connections.reading();
            slot = new Slot(Optional.of(connection));
            return atOneMoment(connection, reading);
        } catch (SQLException e) {
            slot = discard(slot);
            throw Faults.storage(attempted, e);
        } finally {
            slots.add(slot);
        }
    }

    private Slot take(String attempted) {
        try {
            return Optional.ofNullable(slots.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                    .orElseThrow(() -> new IllegalStateException("all readers are busy"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFault("could not " + attempted + ": interrupted while waiting for a reader", e);
        } catch (IllegalStateException e) {
            throw new StorageFault("could not " + attempted + ": all readers are busy", e);
        }
    }

    private static <R> R atOneMoment(Connection connection, Reading<R> reading) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            try {
                return reading.from(connection);
            } finally {
                statement.execute("ROLLBACK");
            }
        }
    }

    private static Slot discard(Slot slot) {
        slot.connection().ifPresent(Writer::closeQuietly);
        return new Slot(Optional.empty());
    }

    /** Waits for every reading that is under way. */
    @Override
    public void close() {
        List<Slot> all = new ArrayList<>();
        while (all.size() < count) {
            all.add(take("close the readers"));
        }
        all.forEach(Readers::discard);
    }
}
