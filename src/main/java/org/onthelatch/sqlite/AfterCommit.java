package org.onthelatch.sqlite;

import java.util.Set;

/** Brings what is held in memory in line with what has just been committed. Runs on the journal's thread. */
public interface AfterCommit {
    /** @param kinds what was added, or may have been after a failure; empty if nothing */
    void committed(Set<RecordKind> kinds);
}
