package org.onthelatch.web.sources;

import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.whereabouts.Statement;

/** Keeps whom staff have seen. */
public interface Sightings {
    /** Everything that people said about where somebody is, in the order in which it was kept. May block. */
    List<Statement> statements();

    /** Keeps one. Runs on the journal's thread, within a transaction. */
    void keep(Statement.Seen seen, AuditEntry audit);

    /** It is committed: from now on she is where she was seen. */
    void committed(Statement.Seen seen);
}
