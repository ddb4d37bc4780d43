package org.onthelatch.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs single statements. Parameters are text, numbers or bytes. */
final class Rows {
    private Rows() {}

    /** Reads one row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> of(Connection connection, String query, Row<T> row, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            return of(statement, row, parameters);
        }
    }

    static <T> List<T> of(PreparedStatement statement, Row<T> row, Object... parameters) throws SQLException {
        bind(statement, parameters);
        List<T> rows = new ArrayList<>();
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                rows.add(row.of(results));
            }
        }
        return rows;
    }

    static void update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            update(statement, parameters);
        }
    }

    static void update(PreparedStatement statement, Object... parameters) throws SQLException {
        bind(statement, parameters);
        statement.executeUpdate();
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
