package org.onthelatch.web;

import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;

/**
 * A book in a list, whose every entry is current.
 *
 * @param added what follows each entry
 */
record ListBook<T>(List<T> entries, List<AuditEntry> audit, Runnable added) implements Book<T> {
    @Override
    public void add(T entry, AuditEntry why) {
        entries.add(entry);
        audit.add(why);
        added.run();
    }

    @Override
    public List<T> current() {
        return List.copyOf(entries);
    }

    @Override
    public List<T> all() {
        return List.copyOf(entries);
    }
}
