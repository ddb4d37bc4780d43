package org.onthelatch.web.board;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.fob.FobCount;
import org.onthelatch.fob.FobDesk;
import org.onthelatch.fob.FobRequest;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.StockEntry;
import org.onthelatch.web.sources.FobCare;

/** The board tells nothing of the fob desk. */
final class NoFobs implements FobCare {
    @Override
    public List<FobCount> counts() {
        return List.of();
    }

    @Override
    public FobCount count(Set<FobToken> there, Actor.Staff by, Instant now, String words) {
        throw new UnsupportedOperationException("nobody counts here");
    }

    @Override
    public List<StockEntry> stock() {
        return List.of();
    }

    @Override
    public FobDesk.Outcome ask(FobRequest request, AuditEntry.Actor.Staff by, Instant now, String reason) {
        throw new UnsupportedOperationException("nothing is asked of the desk on the board");
    }
}
