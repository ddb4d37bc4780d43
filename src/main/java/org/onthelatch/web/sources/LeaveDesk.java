package org.onthelatch.web.sources;

import java.time.Instant;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.leave.GrantLeave.Outcome;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.RevokeLeave.Notice;

/** Grants, changes and revokes leave. Runs on the journal's thread, within a transaction. */
public interface LeaveDesk {
    Outcome grant(Leave draft, Actor.Staff by, Instant now);

    Outcome revoke(Notice notice, Actor.Staff by, Instant now);
}
