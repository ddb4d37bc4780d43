package org.onthelatch.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Brings a database up to the schema that this version knows: forward only, one script after the other, each wholly or not
 * at all. Scripts are never changed once released; the n-th one makes schema n.
 */
record Migrations(List<String> scripts) {
    static final Migrations KNOWN = new Migrations(List.of(
            "001_records.sql",
            "002_doors.sql",
            "003_accounts.sql",
            "004_commands.sql",
            "005_list_times.sql",
            "006_forgotten.sql"));

    private static final String HAS_TABLES = "SELECT count(*) FROM sqlite_schema";
    private static final String HAS_VERSIONS =
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'";
    private static final String VERSION = "SELECT coalesce(max(version), 0) FROM schema_version";
    private static final String NOTE_VERSION = "INSERT INTO schema_version (version, name) VALUES (?, ?)";

    void apply(Connection connection, Path file) throws SQLException {
        int found = versionOf(connection, file);
        if (found > scripts.size()) {
            throw new DatabaseRefused(
                    "%s was written by a newer version of On the Latch (schema %d); this one knows schema %d. "
                                    .formatted(file, found, scripts.size())
                            + "Start the newer version, or restore a backup made by this one.");
        }
        for (int version = found + 1; version <= scripts.size(); version++) {
            run(connection, version, scripts.get(version - 1));
        }
    }

    private static int versionOf(Connection connection, Path file) throws SQLException {
        if (number(connection, HAS_VERSIONS) == 1) {
            return number(connection, VERSION);
        }
        if (number(connection, HAS_TABLES) > 0) {
            throw new DatabaseRefused(
                    "%s is a database of some other program. Name another file, or move this one away."
                            .formatted(file));
        }
        return 0;
    }

    private static int number(Connection connection, String query) throws SQLException {
        return Rows.of(connection, query, row -> row.getInt(1)).get(0);
    }

    private static void run(Connection connection, int version, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.executeUpdate(text(script)); // the driver runs every statement of the script
            Rows.update(connection, NOTE_VERSION, version, script);
            statement.execute("COMMIT");
        }
    }

    private static String text(String script) {
        String path = "/db/" + script;
        try (InputStream in = Optional.ofNullable(Migrations.class.getResourceAsStream(path))
                .orElseThrow(() -> new IllegalStateException("no migration " + path + " in this build"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the migration " + path, e);
        }
    }
}
