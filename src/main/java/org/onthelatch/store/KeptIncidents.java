package org.onthelatch.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.KeyedBook;
import org.onthelatch.incident.FindIncidents;
import org.onthelatch.incident.IncidentEntry;
import org.onthelatch.incident.IncidentId;
import org.onthelatch.incident.Incidents;
import org.onthelatch.incident.OpenIncidents;
import org.onthelatch.incident.WorkOnIncident;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.web.sources.IncidentDesk;

/** The incidents as last committed, and the ways to open one and to work on it. */
public final class KeptIncidents implements IncidentDesk, AfterCommit {
    private final Touched book;
    private final OpenIncidents open;
    private final WorkOnIncident work;
    private volatile Incidents incidents = Incidents.NONE;

    KeptIncidents(KeyedBook<IncidentEntry> book, FindIncidents find) {
        this.book = new Touched(book);
        this.open = new OpenIncidents(this.book, find, this::all);
        this.work = new WorkOnIncident(this.book);
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.size() == RecordKind.values().length) {
            readAll();
        } else if (kinds.contains(RecordKind.INCIDENT)) {
            Incidents now = incidents;
            for (IncidentId id : book.touched) {
                now = now.with(book.of(id.value()));
            }
            incidents = now;
            book.touched.clear();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        incidents = Incidents.of(book.all());
        book.touched.clear();
    }

    public OpenIncidents opening() {
        return open;
    }

    @Override
    public Incidents all() {
        return incidents;
    }

    @Override
    public WorkOnIncident.Outcome work(WorkOnIncident.Proposal proposal) {
        return work.work(proposal);
    }

    /** The book, and which incidents in it to read again after the commit; one undone with its item reads as it was. */
    private static final class Touched implements KeyedBook<IncidentEntry> {
        private final KeyedBook<IncidentEntry> book;
        private final Set<IncidentId> touched = new HashSet<>();

        private Touched(KeyedBook<IncidentEntry> book) {
            this.book = book;
        }

        @Override
        public void add(IncidentEntry entry, AuditEntry audit) {
            touched.add(entry.incident());
            book.add(entry, audit);
        }

        @Override
        public List<IncidentEntry> current() {
            return book.current();
        }

        @Override
        public List<IncidentEntry> of(String key) {
            return book.of(key);
        }

        @Override
        public List<IncidentEntry> all() {
            return book.all();
        }
    }
}
