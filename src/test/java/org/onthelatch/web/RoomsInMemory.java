package org.onthelatch.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.roomentry.EntryReason;
import org.onthelatch.roomentry.GiveReason;
import org.onthelatch.roomentry.RoomEntries;
import org.onthelatch.roomentry.RoomEntry;
import org.onthelatch.web.sources.DepartureDesk;
import org.onthelatch.web.sources.RoomDesk;

/** Why rooms were opened, for as long as a test lasts. */
final class RoomsInMemory implements RoomDesk {
    private final InMemoryBook<EntryReason> book =
            InMemoryBook.counting(reason -> reason.entry().value());
    private final EgressRecords egress;
    private final CurrentFacts facts;
    private final DepartureDesk departures;
    private final List<AuditEntry> audit;

    RoomsInMemory(EgressRecords egress, CurrentFacts facts, DepartureDesk departures, List<AuditEntry> audit) {
        this.egress = egress;
        this.facts = facts;
        this.departures = departures;
        this.audit = audit;
    }

    @Override
    public synchronized RoomEntries entries(Instant now) {
        return new RoomEntries(
                egress,
                facts.get(),
                departures::of,
                book.current().stream().collect(Collectors.toMap(EntryReason::entry, Function.identity())),
                now);
    }

    @Override
    public synchronized List<GiveReason.Refusal> give(
            RoomEntry entry, Optional<EntryReason.Why> why, EntryReason reason, AuditEntry.Actor.Staff by) {
        int before = book.audits().size();
        List<GiveReason.Refusal> refusals = new GiveReason(book).give(entry, why, reason, by);
        audit.addAll(book.audits().subList(before, book.audits().size()));
        return refusals;
    }

    static RoomDesk quiet() {
        return new RoomDesk() {
            @Override
            public RoomEntries entries(Instant now) {
                throw new UnsupportedOperationException("nobody asks who opened a room");
            }

            @Override
            public List<GiveReason.Refusal> give(
                    RoomEntry entry, Optional<EntryReason.Why> why, EntryReason reason, AuditEntry.Actor.Staff by) {
                throw new UnsupportedOperationException("nobody opens a room");
            }
        };
    }
}
