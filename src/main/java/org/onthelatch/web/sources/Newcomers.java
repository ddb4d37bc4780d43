package org.onthelatch.web.sources;

import java.time.Instant;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.fob.Newcomer;

/** Writes down who is at the desk for the first time. */
public interface Newcomers {
    /** Runs on the journal's thread, within a transaction. */
    Newcomer.Outcome welcome(Newcomer newcomer, Actor.Staff by, Instant now);
}
