package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.whereabouts.Statement;

/** What staff write down about times away. */
public interface AwayDesk {
    /** Everybody's notes, as last committed. */
    List<AwayNote> notes();

    /**
     * Keeps a note and what it says of where she is. Runs on the journal's thread, within a transaction.
     *
     * @param said one, or none
     * @param extendedTo the later return that a decision agrees; {@link Instant#MAX} otherwise
     * @return what is wrong; empty if it was kept
     */
    List<LeaveRefusal> write(
            AwayNote note, List<Statement> said, LegalStatus status, Instant extendedTo, Actor.Staff by, Instant now);

    /** Follows the commit, from any thread. */
    void committed(List<Statement> said);
}
