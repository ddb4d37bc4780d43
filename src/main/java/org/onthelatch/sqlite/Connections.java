package org.onthelatch.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Opens connections to one database file with the settings that keep it whole. */
final class Connections {
    private static final Duration BUSY = Duration.ofSeconds(5);

    private final String url;

    Connections(Path file) {
        this.url = "jdbc:sqlite:" + file;
    }

    /** The one that writes. */
    Connection writing() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setGetGeneratedKeys(false); // which would be asked for after every statement
        return open(config, """
                PRAGMA recursive_triggers = ON;
                PRAGMA secure_delete = ON;
                """);
    }

    /** One that can only read. */
    Connection reading() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(config, "PRAGMA query_only = ON;");
    }

    /** Triggers fire on REPLACE, too, so that history holds against it; functions in a tampered schema do not run. */
    private Connection open(SQLiteConfig config, String more) throws SQLException {
        config.setBusyTimeout((int) BUSY.toMillis());
        config.enforceForeignKeys(true);
        Properties settings = config.toProperties();
        Connection connection = DriverManager.getConnection(url, settings);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    PRAGMA cell_size_check = ON;
                    PRAGMA trusted_schema = OFF;
                    """ + more);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
