package org.onthelatch.incident;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.KeyedBook;
import org.onthelatch.egress.KeptAlongside;
import org.onthelatch.egress.RecordEgress;

/**
 * Opens an incident for each finding, once: however often the same thing is reported, and whether or not the one that is
 * opened for it is closed. Runs on the journal's thread, in the transaction of what gave rise to it.
 */
public final class OpenIncidents implements KeptAlongside {
    private final KeyedBook<IncidentEntry> book;
    private final FindIncidents find;
    private final Supplier<Incidents> committed;
    /** Opened here, and not among the committed ones yet; what was undone with its transaction is in no book. */
    private final Set<IncidentId> uncommitted = new LinkedHashSet<>();

    /** @param committed those opened as of the last commit; says only which lines of the book to read */
    public OpenIncidents(KeyedBook<IncidentEntry> book, FindIncidents find, Supplier<Incidents> committed) {
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
        uncommitted.removeIf(id -> known.find(id).isPresent());
        findings.stream().filter(finding -> !isTakenUp(finding, known)).forEach(finding -> open(finding, now));
    }

    /** What is held in memory may lag behind the book: it names the incidents, and the book says how each stands. */
    private boolean isTakenUp(Finding finding, Incidents known) {
        return !book.of(finding.id().value()).isEmpty()
                || Stream.concat(known.like(finding).stream(), uncommitted.stream())
                        .flatMap(id -> Incident.of(book.of(id.value())).stream())
                        .anyMatch(incident -> incident.takesUp(finding));
    }

    private void open(Finding finding, Instant now) {
        uncommitted.add(finding.id());
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
