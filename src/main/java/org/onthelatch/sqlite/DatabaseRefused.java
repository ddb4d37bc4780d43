package org.onthelatch.sqlite;

/** A database file that this service cannot or must not open; the message tells an operator why and what to do. */
public final class DatabaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseRefused(String message) {
        super(message);
    }

    DatabaseRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
