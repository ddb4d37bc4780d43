package org.onthelatch.web;

import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.audit.InMemoryBook;

/** A book whose entries the fixture's facts follow. */
record FollowedBook<T>(InMemoryBook<T> kept, List<AuditEntry> audit, Runnable follow) implements Book<T> {
    @Override
    public void add(T entry, AuditEntry why) {
        kept.add(entry, why);
        audit.add(why);
        follow.run();
    }

    @Override
    public List<T> current() {
        return kept.current();
    }

    @Override
    public List<T> all() {
        return kept.all();
    }
}
