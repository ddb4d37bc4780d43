package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.fob.FobCount;
import org.onthelatch.fob.FobDesk;
import org.onthelatch.fob.FobRequest;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.StockEntry;

/** The fob desk: what is said of fobs in nobody's hands, and the way to have something done. */
public interface FobCare {
    /** As last committed, in the order in which it was said. */
    List<StockEntry> stock();

    /** What was counted at handovers, oldest first, as last committed. */
    List<FobCount> counts();

    /** Keeps a count. Runs on the journal's thread, within a transaction. */
    FobCount count(Set<FobToken> there, Actor.Staff by, Instant now, String words);

    /**
     * Does all that was asked for, or nothing. Runs on the journal's thread, within a transaction, on what the books hold by
     * then.
     *
     * @param reason what she who asks says of it; "" for nothing
     */
    FobDesk.Outcome ask(FobRequest request, Actor.Staff by, Instant now, String reason);
}
