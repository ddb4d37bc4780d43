package org.onthelatch.web;

import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.incident.FindIncidents;
import org.onthelatch.incident.Finding;
import org.onthelatch.incident.IncidentEntry;
import org.onthelatch.incident.Incidents;
import org.onthelatch.incident.OpenIncidents;
import org.onthelatch.incident.WorkOnIncident;
import org.onthelatch.web.sources.IncidentDesk;

/** Incidents for as long as a test lasts. */
final class OpenedIncidents implements IncidentDesk {
    private final InMemoryBook<IncidentEntry> book =
            InMemoryBook.versioned(entry -> entry.incident().value(), IncidentEntry::version);
    private final WorkOnIncident work = new WorkOnIncident(book);
    private final OpenIncidents open = new OpenIncidents(book, new FindIncidents(status -> false), this::all);

    synchronized void open(Finding finding) {
        open.open(List.of(finding), HeronPeople.NOW);
    }

    synchronized List<AuditEntry> audits() {
        return book.audits();
    }

    @Override
    public synchronized Incidents all() {
        return Incidents.of(book.all());
    }

    @Override
    public synchronized WorkOnIncident.Outcome work(WorkOnIncident.Proposal proposal) {
        return work.work(proposal);
    }
}
