package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.roomentry.EntryReason;
import org.onthelatch.roomentry.GiveReason;
import org.onthelatch.roomentry.RoomEntries;
import org.onthelatch.roomentry.RoomEntry;

/** Who opened whose room, and why (D96). */
public interface RoomDesk {
    /** As last committed. */
    RoomEntries entries(Instant now);

    /**
     * Runs on the journal's thread, within a transaction.
     *
     * @return what is wrong; empty if it was kept
     */
    List<GiveReason.Refusal> give(RoomEntry entry, Optional<EntryReason.Why> why, EntryReason reason, Actor.Staff by);
}
