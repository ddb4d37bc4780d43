package org.onthelatch.store;

import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.ForgetInside;
import org.onthelatch.incident.Finding;
import org.onthelatch.incident.Incidents;
import org.onthelatch.sqlite.Database;
import org.onthelatch.sqlite.SqliteAuditLog;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.sqlite.SqliteForgettableEvents;

/**
 * What is not kept for ever (D61), and how it leaves the disk.
 *
 * @param inside on the journal's thread
 * @param disk not on the journal's thread
 */
public record Retention(ForgetInside inside, Disk disk) {

    /** Where what was forgotten must not be left. */
    public interface Disk {
        /** @return whether it is clean; not while somebody reads */
        boolean emptyLog();
    }

    static Retention of(Database database, SqliteBooks books, KeptIncidents incidents) {
        return new Retention(
                new ForgetInside(
                        new SqliteForgettableEvents(database),
                        () -> books.sites().all(),
                        () -> about(incidents.all()),
                        new SqliteAuditLog(database)),
                database::emptyLog);
    }

    /** The events that an incident is about, closed or not. */
    private static Set<EventKey> about(Incidents incidents) {
        return incidents.all().stream()
                .map(incident -> incident.finding())
                .filter(Finding.AtDoor.class::isInstance)
                .map(finding -> ((Finding.AtDoor) finding).event().event().key())
                .collect(Collectors.toUnmodifiableSet());
    }
}
