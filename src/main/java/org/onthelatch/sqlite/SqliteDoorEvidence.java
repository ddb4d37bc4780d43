package org.onthelatch.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.onthelatch.commissioning.DoorEvidence;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

/** Looks the evidence up one by one, since each look is at the first row of an index. */
public final class SqliteDoorEvidence implements DoorEvidence {
    private static final String FOB_READ = """
            SELECT 1 WHERE EXISTS (SELECT 1 FROM egress_event WHERE door = ?1 AND fob <> '')
                OR EXISTS (SELECT 1 FROM door_read WHERE door = ?1)
            """;
    private static final String HELD = "SELECT 1 FROM list_answer WHERE device = ? AND outcome = 'APPLIED' LIMIT 1";

    private final Readers readers;

    public SqliteDoorEvidence(Database database) {
        this.readers = database.readers();
    }

    @Override
    public Set<DoorId> fobReadAt(Collection<DoorId> doors) {
        return readers.read(
                "look where fobs were read", connection -> with(connection, FOB_READ, doors, DoorId::value));
    }

    @Override
    public Set<DeviceId> everHeldAList(Collection<DeviceId> controllers) {
        return readers.read("look who held a list", connection -> with(connection, HELD, controllers, DeviceId::value));
    }

    private static <T> Set<T> with(Connection connection, String query, Collection<T> all, Function<T, String> id)
            throws SQLException {
        Set<T> found = new HashSet<>();
        try (var statement = connection.prepareStatement(query)) {
            for (T one : all) {
                if (!Rows.of(statement, row -> row.getInt(1), id.apply(one)).isEmpty()) {
                    found.add(one);
                }
            }
        }
        return found;
    }
}
