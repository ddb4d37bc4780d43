package org.onthelatch.store;

import java.util.Set;
import org.onthelatch.audit.Book;
import org.onthelatch.incident.FindIncidents;
import org.onthelatch.incident.IncidentEntry;
import org.onthelatch.incident.Incidents;
import org.onthelatch.incident.OpenIncidents;
import org.onthelatch.incident.WorkOnIncident;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.web.sources.IncidentDesk;

/** The incidents as last committed, and the ways to open one and to work on it. */
public final class KeptIncidents implements IncidentDesk, AfterCommit {
    private final Book<IncidentEntry> book;
    private final OpenIncidents open;
    private final WorkOnIncident work;
    private volatile Incidents incidents = Incidents.NONE;

    KeptIncidents(Book<IncidentEntry> book, FindIncidents find) {
        this.book = book;
        this.open = new OpenIncidents(book, find, this::all);
        this.work = new WorkOnIncident(book);
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.INCIDENT)) {
            readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        incidents = Incidents.of(book.all());
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
}
