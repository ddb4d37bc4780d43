package org.onthelatch.audit;

/** Keeps who saw what, append-only. Used on the journal's thread only. */
public interface AuditLog {
    void add(AuditEntry entry);
}
