package org.onthelatch.store;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.audit.Accounts;
import org.onthelatch.departure.DepartureBooks;
import org.onthelatch.departure.DepartureSources;
import org.onthelatch.departure.Leaving;
import org.onthelatch.departure.RecordDeparture;
import org.onthelatch.legalstatus.RecordStatus;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.web.sources.DepartureDesk;

/** Who left, as last committed. */
final class KeptDepartures implements AfterCommit {
    private final SqliteBooks books;
    private volatile Map<PersonId, List<Departure>> departures = Map.of();

    KeptDepartures(SqliteBooks books) {
        this.books = books;
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.DEPARTURE)) {
            readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        departures = Map.copyOf(books.departures().all().stream().collect(groupingBy(Departure::person)));
    }

    /** The desk, once there is all that it looks at. */
    DepartureDesk desk(DepartureSources seen, Accounts accounts, RecordStatus statuses) {
        DepartureBooks written = new DepartureBooks(
                books.departures(),
                books.residents(),
                books.authorities(),
                books.holdings(),
                books.requests(),
                accounts);
        return new Desk(this, new RecordDeparture(written, seen, statuses));
    }

    private record Desk(KeptDepartures kept, RecordDeparture record) implements DepartureDesk {
        @Override
        public List<Departure> of(PersonId person) {
            return List.copyOf(kept.departures.getOrDefault(person, List.of()));
        }

        @Override
        public List<Departure> since(Instant from) {
            return kept.departures.values().stream()
                    .flatMap(versions -> Departure.standing(versions).stream())
                    .filter(left -> !left.recordedAt().isBefore(from))
                    .sorted(Comparator.comparing(Departure::recordedAt).reversed())
                    .toList();
        }

        @Override
        public List<Departure> movedSince(Instant from) {
            return kept.departures.values().stream()
                    .flatMap(List::stream)
                    .filter(moved -> moved.move().stream().anyMatch(Departure.Move::isToAnotherWard))
                    .filter(moved -> !moved.recordedAt().isBefore(from))
                    .sorted(Comparator.comparing(Departure::recordedAt).reversed())
                    .toList();
        }

        @Override
        public boolean livesHere(PersonId person) {
            return Departure.standing(kept.books.departures().of(person.value()))
                    .isEmpty();
        }

        @Override
        public List<Departure.Closed> open(Leaving leaving, Instant now) {
            return record.open(leaving, now);
        }

        @Override
        public RecordDeparture.Outcome record(Leaving leaving, Instant now) {
            return record.record(leaving, now);
        }
    }
}
