package org.onthelatch.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.ward.Site;
import org.sqlite.SQLiteConfig;

/** Looks into a database without ever writing to it, whether a service has it open or not. */
public final class InspectDatabase {
    private static final String FAULTS = "PRAGMA integrity_check(5)";
    private static final String VERSION = "SELECT coalesce(max(version), 0) FROM schema_version";
    private static final String NEWEST = "SELECT recorded_at FROM record ORDER BY position DESC LIMIT 1";

    /** The last list of each controller, and what it last said to one. */
    private static final String LISTS = """
            SELECT l.device, l.generation || '.' || l.n, coalesce(a.outcome, ''), coalesce(a.version, '')
            FROM list_version l
            LEFT JOIN list_answer a ON a.position =
                (SELECT max(position) FROM list_answer WHERE device = l.device)
            WHERE l.position = (SELECT max(position) FROM list_version WHERE device = l.device)
            ORDER BY l.device
            """;

    private static final String RESTRICTIONS = """
            SELECT canonical FROM record AS last
            WHERE kind = 'blanket-restriction'
                AND version = (SELECT max(version) FROM record WHERE kind = last.kind AND key = last.key)
            """;
    private static final String SITES = """
            SELECT canonical FROM record AS last
            WHERE kind = 'site'
                AND version = (SELECT max(version) FROM record WHERE kind = last.kind AND key = last.key)
            """;

    private static final String WITHOUT_CONTENT = "SELECT count(*) FROM egress_event WHERE kind = 'CONTENT_REMOVED'";

    private static final String EPOCHS = "SELECT device, max(epoch) FROM numbering GROUP BY device";

    private InspectDatabase() {}

    /**
     * What was found.
     *
     * @param known the schema version of this program
     * @param faults what the integrity check says; empty if everything is whole
     * @param newest when the newest record was made; none in an empty database
     * @param withoutContent of how many events the content was removed after its time (D61)
     */
    public record Found(
            int schema,
            int known,
            List<String> faults,
            List<Instant> newest,
            List<LastList> lists,
            long withoutContent) {
        public Found {
            faults = List.copyOf(faults);
            newest = List.copyOf(newest);
            lists = List.copyOf(lists);
        }
    }

    /**
     * A controller's last list, by what is kept.
     *
     * @param answer {@code APPLIED}, {@code REFUSED}, or "" for none
     * @param answered which version it was about
     */
    public record LastList(String controller, String version, String answer, String answered) {
        public boolean isInForce() {
            return answer.equals("APPLIED") && answered.equals(version);
        }
    }

    /**
     * Whether the last commits are still beside the file, so that looking would mean writing.
     *
     * @param file of the database
     */
    public static boolean wasCutOff(Path file) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        try {
            return !isOpen(file) && Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("could not look at " + log, e);
        }
    }

    private static boolean isOpen(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-shm"));
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        String url = "jdbc:sqlite:file:" + file.toAbsolutePath() + (isOpen(file) ? "?mode=ro" : "?immutable=1");
        return DriverManager.getConnection(url, config.toProperties());
    }

    /**
     * The last epoch in which a controller's events are kept (contract, section 4); 0 if there are none.
     *
     * @throws DatabaseRefused if it cannot be read, with words for the operator
     */
    public static long lastEpoch(Path file, String controller) {
        try (Connection connection = connect(file)) {
            return Rows.of(connection, EPOCHS, row -> row.getString(1).equals(controller) ? row.getLong(2) : 0).stream()
                    .mapToLong(epoch -> epoch)
                    .max()
                    .orElse(0);
        } catch (SQLException e) {
            throw new DatabaseRefused("%s cannot be read: %s".formatted(file, Faults.reason(e)), e);
        }
    }

    /**
     * The register of blanket restrictions, each entry as it is now.
     *
     * @throws DatabaseRefused if it cannot be read, with words for the operator
     */
    public static List<BlanketRestriction> restrictions(Path file) {
        return read(file, RESTRICTIONS, BlanketRestriction.class);
    }

    /**
     * The sites as they are live.
     *
     * @throws DatabaseRefused if it cannot be read, with words for the operator
     */
    public static List<Site> sites(Path file) {
        return read(file, SITES, Site.class);
    }

    private static <T> List<T> read(Path file, String query, Class<T> type) {
        try (Connection connection = connect(file)) {
            return Rows.of(connection, query, row -> StoredForm.read(row.getString(1), type));
        } catch (SQLException | IllegalStateException e) {
            throw new DatabaseRefused("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** @throws DatabaseRefused if it cannot be read, with words for the operator */
    public static Found look(Path file) {
        try (Connection connection = connect(file)) {
            int schema = Rows.of(connection, VERSION, row -> row.getInt(1)).get(0);
            List<String> faults = Rows.of(connection, FAULTS, row -> row.getString(1)).stream()
                    .filter(said -> !said.equals("ok"))
                    .toList();
            return new Found(
                    schema,
                    Migrations.KNOWN.scripts().size(),
                    faults,
                    Rows.of(connection, NEWEST, row -> Instant.EPOCH.plus(row.getLong(1), ChronoUnit.MICROS)),
                    Rows.of(
                            connection,
                            LISTS,
                            row -> new LastList(
                                    row.getString(1), row.getString(2), row.getString(3), row.getString(4))),
                    Rows.of(connection, WITHOUT_CONTENT, row -> row.getLong(1)).get(0));
        } catch (SQLException e) {
            throw new DatabaseRefused("%s cannot be read: %s".formatted(file, Faults.reason(e)), e);
        }
    }
}
