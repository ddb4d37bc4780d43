package org.onthelatch.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.doorcontroller.ListHistory;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Period;

/** Reads which lists were issued and answered. An answer may be to a later list, which says no less. */
public final class SqliteListHistory implements ListHistory {
    private static final String ISSUED = """
            SELECT issued.device, issued.generation, issued.n, issued.issued_at,
                (SELECT min(record.recorded_at)
                 FROM list_answer answer
                 JOIN record USING (position)
                 JOIN list_version held
                   ON held.device = answer.device AND held.generation || '.' || held.n = answer.version
                 WHERE answer.device = issued.device AND answer.outcome = 'APPLIED'
                   AND answer.position > issued.position AND held.position >= issued.position)
            FROM list_version issued
            WHERE issued.issued_at >= ? AND issued.issued_at < ?
            ORDER BY issued.position
            """;

    private final Readers readers;

    public SqliteListHistory(Database database) {
        this.readers = database.readers();
    }

    @Override
    public List<Issued> issuedIn(Period period) {
        return readers.read(
                "read which lists were issued",
                connection -> Rows.of(
                        connection,
                        ISSUED,
                        SqliteListHistory::issued,
                        Micros.of(period.from()),
                        Micros.of(period.until())));
    }

    private static Issued issued(ResultSet row) throws SQLException {
        long inForce = row.getLong(5);
        Optional<Instant> inForceAt = row.wasNull() ? Optional.empty() : Optional.of(Micros.instant(inForce));
        return new Issued(
                new DeviceId(row.getString(1)),
                new ListVersion(row.getLong(2), row.getLong(3)),
                Micros.instant(row.getLong(4)),
                inForceAt);
    }
}
