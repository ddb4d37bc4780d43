package org.onthelatch.store;

import java.util.List;
import java.util.function.Supplier;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.sqlite.Database;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.sqlite.SqliteStatements;
import org.onthelatch.web.sources.Sightings;
import org.onthelatch.whereabouts.LiveWhereabouts;
import org.onthelatch.whereabouts.Statement;

/**
 * Whom staff have seen, among everything else that people said about where somebody is.
 *
 * @param said reads the book beside the journal
 */
record KeptSightings(Book<Statement> book, Supplier<List<Statement>> said, LiveWhereabouts whereabouts)
        implements Sightings {

    static KeptSightings of(Database database, SqliteBooks books, LiveWhereabouts whereabouts) {
        return new KeptSightings(books.statements(), new SqliteStatements(database), whereabouts);
    }

    @Override
    public List<Statement> statements() {
        return said.get();
    }

    @Override
    public void keep(Statement.Seen seen, AuditEntry audit) {
        book.add(seen, audit);
    }

    @Override
    public void committed(Statement.Seen seen) {
        whereabouts.told(seen);
    }
}
