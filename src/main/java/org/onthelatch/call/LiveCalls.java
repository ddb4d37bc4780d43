package org.onthelatch.call;

import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;

/** The calls as they stand, for everybody as last committed, and for the journal's thread with what it has just added. */
public final class LiveCalls {
    private final Book<CallEntry> book;
    private volatile Calls committed = Calls.NONE;
    private boolean added;

    public LiveCalls(Book<CallEntry> book) {
        this.book = book;
    }

    /** As last committed. Any thread. */
    public Calls all() {
        return committed;
    }

    /** Reads everything anew; after a commit, on the journal's thread. */
    public void readAll() {
        added = false;
        committed = Calls.of(book.all());
    }

    /** With what is not committed yet. On the journal's thread. */
    Calls latest() {
        return added ? Calls.of(book.all()) : committed;
    }

    void add(CallEntry entry, AuditEntry audit) {
        added = true;
        book.add(entry, audit);
    }
}
