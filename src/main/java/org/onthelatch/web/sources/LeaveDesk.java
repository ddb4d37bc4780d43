package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.leave.ConsentRequest;
import org.onthelatch.leave.GrantLeave.Outcome;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.leave.RevokeLeave.Notice;

/** Grants, changes and revokes leave, and records consents to it. Runs on the journal's thread, within a transaction. */
public interface LeaveDesk {
    Outcome grant(Leave draft, Actor.Staff by, Instant now);

    Outcome revoke(Notice notice, Actor.Staff by, Instant now);

    /** @return what is wrong with what MHCS is said to have been asked or to have answered; empty if it was kept */
    List<LeaveRefusal> record(ConsentRequest request, Instant now);
}
