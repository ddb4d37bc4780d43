package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onthelatch.egress.SampleEvents.event;
import static org.onthelatch.egress.SampleEvents.kept;
import static org.onthelatch.egress.SampleEvents.withHash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.egress.EgressLog.Quarantined;
import org.onthelatch.egress.EventKind;

/** The schema itself keeps history as it is, whatever a program asks of it (D39). */
class AppendOnlyTest {
    private static final List<String> MAY_CHANGE = List.of("account", "numbering", "room");

    private Connection connection;

    @BeforeEach
    void fillEveryTable(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("onlatch.db");
        try (OpenStore store = OpenStore.at(file)) {
            SqliteEgressLog log = new SqliteEgressLog(store.database);
            SqliteIssuedLists lists = new SqliteIssuedLists(store.database);
            SqliteDoorCommands commands = new SqliteDoorCommands(store.database);
            store.run(() -> {
                log.append(kept(event(1, EventKind.EGRESS_GRANTED)));
                log.appendFork(kept(withHash(event(1, EventKind.EGRESS_REFUSED), "other")));
                SampleDoorRecords.all().forEach(record -> {
                    if (record instanceof Quarantined message) {
                        log.quarantine(message);
                    } else if (record instanceof IssuedList list) {
                        lists.add(list, SampleRecords.AUDIT);
                    } else if (record instanceof ListAnswer answer) {
                        lists.add(answer, SampleRecords.AUDIT);
                    } else if (record instanceof DoorCommand command) {
                        commands.add(command, SampleRecords.AUDIT);
                    } else if (record instanceof CommandAnswer answer) {
                        commands.add(answer, SampleRecords.AUDIT);
                    }
                });
            });
        }
        connection = new Connections(file).writing();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record",
                "egress_event",
                "fork",
                "quarantine",
                "list_version",
                "list_answer",
                "door_command",
                "command_answer",
                "generation",
                "schema_version"
            })
    void nothing_in_history_is_changed_removed_or_replaced_D39(String table) throws SQLException {
        String before = content(table);
        String column = text("SELECT name FROM pragma_table_info('" + table + "') LIMIT 1");

        for (String attempt : List.of(
                "UPDATE %s SET %s = %s".formatted(table, column, column),
                "DELETE FROM " + table,
                "INSERT OR REPLACE INTO %s SELECT * FROM %s".formatted(table, table))) {
            assertThatThrownBy(() -> Rows.update(connection, attempt))
                    .as(attempt)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(table + " is append-only");
        }

        assertThat(content(table)).isEqualTo(before);
    }

    @Test
    void every_table_is_history_or_is_named_as_one_that_may_change() throws SQLException {
        List<String> unguarded = Rows.of(connection, """
                SELECT name FROM sqlite_schema AS t WHERE type = 'table' AND 2 > (
                    SELECT count(*) FROM sqlite_schema
                    WHERE type = 'trigger' AND tbl_name = t.name AND name IN (t.name || '_update', t.name || '_delete'))
                ORDER BY name
                """, row -> row.getString(1));

        assertThat(unguarded).isEqualTo(MAY_CHANGE);
    }

    @Test
    void only_the_next_position_and_the_next_version_can_be_added() {
        for (String values : List.of(
                "(1000, 'visitor', 'V01', 1, 0, '{}')",
                "((SELECT max(position) + 1 FROM record), 'visitor', 'V01', 2, 0, '{}')",
                "((SELECT max(position) + 1 FROM record), 'egress-event', 'heron-a/1/1', 1, 0, '{}')")) {
            assertThatThrownBy(() -> Rows.update(connection, "INSERT OR REPLACE INTO record VALUES " + values))
                    .as(values)
                    .hasMessageContaining("only the next position and the next version");
        }
    }

    @Test
    void what_is_no_json_is_no_record() {
        assertThatThrownBy(() -> Rows.update(
                        connection,
                        "INSERT INTO record VALUES"
                                + " ((SELECT max(position) + 1 FROM record), 'visitor', 'V01', 1, 0, 'hello')"))
                .hasMessageContaining("CHECK constraint failed");
    }

    private String content(String table) throws SQLException {
        return Rows.of(connection, "SELECT * FROM " + table, row -> row.getString(1))
                .toString();
    }

    private String text(String query) throws SQLException {
        return Rows.of(connection, query, row -> row.getString(1)).get(0);
    }
}
