package org.onthelatch.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.Numbering;
import org.onthelatch.ward.DeviceId;

/** Reads the log of the doors on the readers' connections; each answer is of one moment. */
public final class SqliteEgressRecords implements EgressRecords {
    private static final String MOVEMENTS = """
            SELECT record.canonical FROM egress_event JOIN record USING (position)
            WHERE (person <> '' AND outcome = 'OPENED') OR egress_event.kind IN ('FIRE_RELEASE', 'FIRE_RESET')
            ORDER BY egress_event.position
            """;
    private static final String FORKS = "SELECT count(*) FROM fork";
    private static final String QUARANTINED = "SELECT count(*) FROM quarantine";
    private static final String WITHOUT_CONTENT = "SELECT count(*) FROM egress_event WHERE kind = 'CONTENT_REMOVED'";
    private static final String NUMBERINGS = """
            SELECT device, epoch, up_to, beyond FROM numbering WHERE beyond <> '[]' ORDER BY device, epoch
            """;

    private static final String LAST_RECEIVED = """
            SELECT recorded_at FROM egress_event WHERE device = ? ORDER BY epoch DESC, seq DESC LIMIT 1
            """;

    private final Readers readers;

    public SqliteEgressRecords(Database database) {
        this.readers = database.readers();
    }

    @Override
    public List<Entry> find(Query query) {
        EgressQuery asked = EgressQuery.of(query);
        return readers.read(
                "read the egress log",
                connection -> Rows.of(
                        connection,
                        asked.sql(),
                        row -> new Entry(row.getLong(1), StoredForm.read(row.getString(2), KeptEvent.class)),
                        asked.parameters().toArray()));
    }

    @Override
    public List<KeptEvent> movements() {
        return readers.read(
                "read the movements",
                connection ->
                        Rows.of(connection, MOVEMENTS, row -> StoredForm.read(row.getString(1), KeptEvent.class)));
    }

    @Override
    public long forks() {
        return count("count the forks", FORKS);
    }

    @Override
    public long quarantined() {
        return count("count what is quarantined", QUARANTINED);
    }

    @Override
    public long withoutContent() {
        return count("count what was forgotten", WITHOUT_CONTENT);
    }

    private long count(String attempted, String query) {
        return readers.read(
                attempted,
                connection -> Rows.of(connection, query, row -> row.getLong(1)).get(0));
    }

    @Override
    public List<OpenGap> openGaps() {
        return readers.read("read the open gaps", SqliteEgressRecords::gaps);
    }

    @Override
    public Optional<Instant> lastReceived(DeviceId controller) {
        return readers
                .read(
                        "read when " + controller + " was last heard",
                        connection -> Rows.of(
                                connection, LAST_RECEIVED, row -> Micros.instant(row.getLong(1)), controller.value()))
                .stream()
                .findFirst();
    }

    private static List<OpenGap> gaps(Connection connection) throws SQLException {
        List<OpenGap> gaps = new ArrayList<>();
        Rows.of(connection, NUMBERINGS, row -> {
            DeviceId controller = new DeviceId(row.getString(1));
            long epoch = row.getLong(2);
            Numbering numbering = SqliteEgressLog.numbering(row.getLong(3), row.getString(4));
            return gaps.addAll(numbering.gaps(0).stream()
                    .map(range -> new OpenGap(controller, epoch, range))
                    .toList());
        });
        return gaps;
    }
}
