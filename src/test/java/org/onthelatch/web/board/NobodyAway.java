package org.onthelatch.web.board;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.web.sources.AwayDesk;
import org.onthelatch.whereabouts.Statement;

/** Nothing was written down about any time away. */
final class NobodyAway implements AwayDesk {
    @Override
    public List<AwayNote> notes() {
        return List.of();
    }

    @Override
    public List<LeaveRefusal> write(
            AwayNote note, List<Statement> said, LegalStatus status, Instant extendedTo, Actor.Staff by, Instant now) {
        throw new UnsupportedOperationException("a board writes nothing");
    }

    @Override
    public void committed(List<Statement> said) {
        throw new UnsupportedOperationException("a board writes nothing");
    }
}
