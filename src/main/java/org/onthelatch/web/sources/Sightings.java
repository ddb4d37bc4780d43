package org.onthelatch.web.sources;

import org.onthelatch.audit.AuditEntry;
import org.onthelatch.whereabouts.Statement;

/** Keeps whom staff have seen. */
public interface Sightings {
    /** Keeps one. Runs on the journal's thread, within a transaction. */
    void keep(Statement.Seen seen, AuditEntry audit);

    /** It is committed: from now on she is where she was seen. */
    void committed(Statement.Seen seen);
}
