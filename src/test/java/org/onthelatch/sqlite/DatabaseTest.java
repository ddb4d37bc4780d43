package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private Path file;

    @BeforeEach
    void choose(@TempDir Path folder) {
        file = folder.resolve("data").resolve("onlatch.db");
    }

    @Test
    void a_first_start_makes_the_folder_and_the_newest_schema() {
        try (Database database = Database.open(file)) {
            assertThat(read(database, "SELECT max(version) FROM schema_version"))
                    .isEqualTo(String.valueOf(Migrations.KNOWN.scripts().size()));
        }
    }

    @Test
    void the_settings_that_keep_a_commit_through_a_power_cut_are_on() throws SQLException {
        Database.open(file).close();

        try (Connection connection = new Connections(file).writing()) {
            assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(connection, "synchronous")).as("FULL").isEqualTo("2");
            assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(connection, "cell_size_check")).isEqualTo("1");
            assertThat(pragma(connection, "trusted_schema")).isEqualTo("0");
            assertThat(pragma(connection, "recursive_triggers")).isEqualTo("1");
            assertThat(pragma(connection, "secure_delete")).isEqualTo("1");
            assertThat(pragma(connection, "busy_timeout")).isEqualTo("5000");
        }
    }

    @Test
    void readers_cannot_write() {
        try (Database database = Database.open(file)) {
            assertThatThrownBy(() -> database.readers().read("try to write", connection -> {
                        Rows.update(connection, "INSERT INTO generation VALUES (2)");
                        return true;
                    }))
                    .hasMessageContaining("read-only");

            assertThat(read(database, "SELECT count(*) FROM generation")).isEqualTo("1");
        }
    }

    @Test
    void a_newer_schema_is_refused_in_plain_words() throws SQLException {
        Database.open(file).close();
        try (Connection connection = new Connections(file).writing()) {
            Rows.update(connection, "INSERT INTO schema_version VALUES (99, '099_later.sql')");
        }

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessage(file.toAbsolutePath()
                        + " was written by a newer version of On the Latch (schema 99); this one knows schema "
                        + Migrations.KNOWN.scripts().size()
                        + ". Start the newer version, or restore a backup made by this one.");
    }

    @Test
    void an_older_schema_is_brought_up_to_date_and_keeps_what_it_has() {
        Migrations older = new Migrations(List.of("001_records.sql"));
        Database.open(file, older, 0).close();

        try (Database database = Database.open(file)) {
            assertThat(read(database, "SELECT group_concat(name, ' ') FROM schema_version"))
                    .isEqualTo(String.join(" ", Migrations.KNOWN.scripts()));
        }
    }

    @Test
    void a_migration_that_fails_leaves_the_schema_as_it_was() {
        Database.open(file).close();
        Migrations broken =
                new Migrations(Stream.concat(Migrations.KNOWN.scripts().stream(), Stream.of("test/broken.sql"))
                        .toList());

        assertThatThrownBy(() -> Database.open(file, broken, 0)).isInstanceOf(DatabaseRefused.class);

        try (Database database = Database.open(file)) {
            assertThat(read(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'half_made'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void a_file_that_another_service_holds_is_refused() {
        try (Database holder = Database.open(file)) {
            assertThatThrownBy(() -> Database.open(file))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining(file + " is in use by another running On the Latch");
            assertThat(read(holder, "SELECT 1")).isEqualTo("1");
        }

        Database.open(file).close();
    }

    @Test
    void a_database_of_another_program_is_left_alone() throws SQLException, IOException {
        Files.createDirectories(file.getParent());
        try (Connection connection = new Connections(file).writing()) {
            Rows.update(connection, "CREATE TABLE bookmarks (url TEXT)");
        }

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("is a database of some other program");
    }

    @Test
    void a_file_that_is_no_database_is_refused() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Dear diary, ".repeat(500));

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageEndingWith("the file is not a database.");
    }

    @Test
    void a_folder_is_refused() throws IOException {
        Files.createDirectories(file);

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void a_place_where_no_folder_can_be_made_is_refused() throws IOException {
        Files.writeString(file.getParent(), "a file in the way");

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("Could not make a folder");
    }

    @Test
    void a_read_only_file_is_refused() {
        Database.open(file).close();
        assertThat(file.toFile().setReadOnly()).isTrue();
        assumeFalse(Files.isWritable(file), "the superuser may write to anything");

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("is read-only for this user");
    }

    @Test
    void a_missing_file_is_refused_where_one_must_be_there() {
        assertThatThrownBy(() -> Database.openExisting(file))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessage("There is no database at " + file + ".");
        assertThat(file).doesNotExist();
    }

    private static String read(Database database, String query) {
        return database.readers()
                .read("ask", connection -> Rows.of(connection, query, row -> row.getString(1)))
                .get(0);
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        return Rows.of(connection, "PRAGMA " + name, row -> row.getString(1)).get(0);
    }
}
