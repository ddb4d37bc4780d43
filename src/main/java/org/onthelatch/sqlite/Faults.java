package org.onthelatch.sqlite;

import java.sql.SQLException;
import org.onthelatch.audit.StorageFault;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells what the store refused by its own rules from what it could not do. */
final class Faults {
    private static final int PRIMARY = 0xff;

    private Faults() {}

    /** Whether the statement itself was at fault, so that the store is as sound as before. */
    static boolean isRefusal(SQLException e) {
        return switch (code(e)) {
            case SQLITE_CONSTRAINT, SQLITE_TOOBIG, SQLITE_MISMATCH, SQLITE_RANGE, SQLITE_ERROR -> true;
            default -> false;
        };
    }

    static IllegalStateException refusal(String attempted, SQLException e) {
        return new IllegalStateException("the store refused: could not " + attempted, e);
    }

    static StorageFault storage(String attempted, SQLException e) {
        return new StorageFault("could not %s: %s".formatted(attempted, reason(e)), e);
    }

    static String reason(SQLException e) {
        return switch (code(e)) {
            case SQLITE_FULL -> "the disk or the store is full";
            case SQLITE_IOERR -> "the disk reported an error";
            case SQLITE_READONLY, SQLITE_PERM -> "the file or its folder is read-only";
            case SQLITE_CANTOPEN -> "the file cannot be opened";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program has locked the file";
            case SQLITE_CORRUPT -> "the file is damaged";
            case SQLITE_NOTADB -> "the file is not a database";
            case SQLITE_NOMEM -> "there is not enough memory";
            default -> "the database reported \"" + e.getMessage() + "\"";
        };
    }

    /** The primary result code; extended ones carry it in their lowest byte. */
    private static SQLiteErrorCode code(SQLException e) {
        return e instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
