package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** N10: no history is deleted or overwritten: the database itself refuses, for every kind of record that there is (D39, H24). */
class NeverN10Test {
    @Test
    void a_record_of_each_kind_can_neither_be_changed_nor_removed_nor_replaced(@TempDir Path folder)
            throws SQLException {
        Path file = folder.resolve("onlatch.db");
        try (OpenStore store = OpenStore.at(file)) {
            Records records = new Records(store.database.writer());
            store.run(() -> {
                for (RecordKind kind : RecordKind.values()) {
                    records.append(kind, "never", List.of(kind.word()), SampleRecords.NOON);
                }
            });
        }
        try (Connection connection = new Connections(file).writing()) {
            for (RecordKind kind : RecordKind.values()) {
                for (String attempt : List.of(
                        "UPDATE record SET canonical = '[]' WHERE kind = '%s'",
                        "DELETE FROM record WHERE kind = '%s'",
                        "INSERT OR REPLACE INTO record SELECT * FROM record WHERE kind = '%s'")) {
                    String sql = attempt.formatted(kind.word());
                    assertThatThrownBy(() -> Rows.update(connection, sql))
                            .as(sql)
                            .isInstanceOf(SQLException.class);
                }
            }
            assertThat(Rows.of(connection, "SELECT count(*) FROM record", row -> row.getInt(1)))
                    .containsExactly(RecordKind.values().length);
        }
    }
}
