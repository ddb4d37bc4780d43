package org.onthelatch.incident;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.egress.KeptAlongside;
import org.onthelatch.egress.RecordEgress;

/**
 * Opens an incident for each finding, once: however often the same thing is reported, and whether or not the one that is
 * opened for it is closed. Runs on the journal's thread, in the transaction of what gave rise to it.
 */
public final class OpenIncidents implements KeptAlongside {
    private final Book<IncidentEntry> book;
    private final FindIncidents find;
    private final Supplier<Incidents> committed;

    /** @param committed those opened as of the last commit; only spares reading the book */
    public OpenIncidents(Book<IncidentEntry> book, FindIncidents find, Supplier<Incidents> committed) {
        this.book = book;
        this.find = find;
        this.committed = committed;
    }

    @Override
    public void keep(RecordEgress.Recorded recorded, Instant now) {
        open(find.in(recorded.kept(), recorded.forks(), now), now);
    }

    public void open(List<Finding> findings, Instant now) {
        Incidents known = committed.get();
        List<Finding> news =
                findings.stream().filter(finding -> !known.covers(finding)).toList();
        for (Finding finding : news) {
            if (!Incidents.of(book.all()).covers(finding)) {
                book.add(
                        new IncidentEntry(finding.id(), 1, now, new Step.Opened(finding)),
                        new AuditEntry(
                                new Actor.Service("OpenIncidents"),
                                "open incident",
                                finding.id().value(),
                                now,
                                finding.kind()));
            }
        }
    }
}
