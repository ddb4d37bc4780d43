package org.onthelatch.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.roomentry.EntryReason;
import org.onthelatch.roomentry.GiveReason;
import org.onthelatch.roomentry.RoomEntries;
import org.onthelatch.roomentry.RoomEntry;
import org.onthelatch.roomentry.RoomEntryId;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.web.sources.RoomDesk;

/** Why rooms were opened, as last committed. */
final class KeptRooms implements AfterCommit {
    private final SqliteBooks books;
    private volatile Map<RoomEntryId, EntryReason> reasons = Map.of();

    KeptRooms(SqliteBooks books) {
        this.books = books;
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.ENTRY_REASON)) {
            readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        reasons = books.entryReasons().current().stream()
                .collect(Collectors.toUnmodifiableMap(EntryReason::entry, Function.identity()));
    }

    RoomDesk desk(EgressRecords egress, CurrentFacts facts, Function<PersonId, List<Departure>> departures) {
        return new RoomDesk() {
            @Override
            public RoomEntries entries(Instant now) {
                return new RoomEntries(egress, facts.get(), departures, reasons, now);
            }

            @Override
            public List<GiveReason.Refusal> give(
                    RoomEntry entry, Optional<EntryReason.Why> why, EntryReason reason, Actor.Staff by) {
                return new GiveReason(books.entryReasons()).give(entry, why, reason, by);
            }
        };
    }
}
