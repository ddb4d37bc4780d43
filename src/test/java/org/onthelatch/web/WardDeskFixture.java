package org.onthelatch.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onthelatch.accesslist.AccessRecords;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.audit.Accounts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.departure.DepartureBooks;
import org.onthelatch.departure.DepartureSources;
import org.onthelatch.departure.Leaving;
import org.onthelatch.departure.RecordDeparture;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.evacuation.EvacuationPlan;
import org.onthelatch.evacuation.RecordPlan;
import org.onthelatch.fob.Holding;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.RecordStatus;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.review.RequestEntry;
import org.onthelatch.web.sources.DepartureDesk;
import org.onthelatch.web.sources.PlanDesk;
import org.onthelatch.web.sources.WardDesk;
import org.onthelatch.whereabouts.Whereabouts;

/** What a ward writes down for itself, for as long as a test lasts. Fobs and requests of who left are not followed here. */
public final class WardDeskFixture implements DepartureDesk {
    private final InMemoryBook<Departure> departures =
            InMemoryBook.versioned(departure -> departure.person().value(), Departure::version);
    private final InMemoryBook<Resident> residents =
            InMemoryBook.counting(resident -> resident.id().value());
    private final InMemoryBook<Holding> holdings =
            InMemoryBook.counting(holding -> holding.fob().value());
    private final InMemoryBook<RequestEntry> requests =
            InMemoryBook.versioned(entry -> entry.request().value(), RequestEntry::version);
    final InMemoryBook<EvacuationPlan> plans =
            InMemoryBook.versioned(plan -> plan.person().value(), EvacuationPlan::version);
    private final DepartureSources sources;
    private final OtherWardsInMemory otherWards;
    private final Supplier<Book<Authority>> authorities;
    private final Supplier<RecordStatus> statuses;
    private final List<AuditEntry> audit;
    private final Runnable changed;
    private volatile Accounts accounts = new AccountsFixture(List.of(), Set.of());

    WardDeskFixture(
            CurrentFacts facts,
            Supplier<Clinicians> clinicians,
            Supplier<Whereabouts> whereabouts,
            Supplier<Book<Authority>> authorities,
            Supplier<RecordStatus> statuses,
            List<AuditEntry> audit,
            Runnable changed) {
        this.sources = new DepartureSources(facts, clinicians, whereabouts, now -> List.of(), List::of);
        this.authorities = authorities;
        this.statuses = statuses;
        this.otherWards = new OtherWardsInMemory(audit);
        this.audit = audit;
        this.changed = changed;
    }

    /** Whose accounts end with their leaving. */
    void endAccountsIn(Accounts others) {
        accounts = others;
    }

    WardDesk desk(EgressRecords egress) {
        return new WardDesk(this, new RoomsInMemory(egress, sources.facts(), this, audit), plans(), otherWards);
    }

    OtherWardsInMemory otherWards() {
        return otherWards;
    }

    private PlanDesk plans() {
        return new PlanDesk() {
            @Override
            public List<EvacuationPlan> of(PersonId person) {
                return plans.of(person.value());
            }

            @Override
            public RecordPlan.Outcome record(EvacuationPlan plan, AuditEntry.Actor.Staff by) {
                return new RecordPlan(plans, HeronSite.LONDON).record(plan, by);
            }
        };
    }

    /** The records with who left. */
    AccessRecords with(AccessRecords records) {
        return new AccessRecords(
                records.residents(),
                records.authorities(),
                records.assessments(),
                records.rooms(),
                records.leaves(),
                records.consents(),
                records.holdings(),
                records.grants(),
                records.locks(),
                departures.all());
    }

    private RecordDeparture record() {
        DepartureBooks books =
                new DepartureBooks(departures, residents, authorities.get(), holdings, requests, accounts);
        return new RecordDeparture(books, sources, statuses.get());
    }

    @Override
    public synchronized List<Departure> of(PersonId person) {
        return departures.of(person.value());
    }

    @Override
    public synchronized List<Departure> since(Instant from) {
        return departures.all().stream().collect(Collectors.groupingBy(Departure::person)).values().stream()
                .flatMap(versions -> Departure.standing(versions).stream())
                .filter(left -> !left.recordedAt().isBefore(from))
                .sorted(Comparator.comparing(Departure::recordedAt).reversed())
                .toList();
    }

    @Override
    public synchronized List<Departure> movedSince(Instant from) {
        return departures.all().stream()
                .filter(departure -> departure.move().stream().anyMatch(Departure.Move::isToAnotherWard))
                .filter(departure -> !departure.recordedAt().isBefore(from))
                .toList();
    }

    @Override
    public synchronized boolean livesHere(PersonId person) {
        return Departure.standing(departures.of(person.value())).isEmpty();
    }

    @Override
    public synchronized List<Departure.Closed> open(Leaving leaving, Instant now) {
        return record().open(leaving, now);
    }

    @Override
    public synchronized RecordDeparture.Outcome record(Leaving leaving, Instant now) {
        int before = departures.audits().size();
        RecordDeparture.Outcome outcome = record().record(leaving, now);
        audit.addAll(departures.audits().subList(before, departures.audits().size()));
        changed.run();
        return outcome;
    }

    /** A ward that nobody leaves, whose rooms nobody opens. */
    public static WardDesk quiet() {
        DepartureDesk departures = new DepartureDesk() {
            @Override
            public List<Departure> of(PersonId person) {
                return List.of();
            }

            @Override
            public List<Departure> since(Instant from) {
                return List.of();
            }

            @Override
            public List<Departure> movedSince(Instant from) {
                return List.of();
            }

            @Override
            public boolean livesHere(PersonId person) {
                return true;
            }

            @Override
            public List<Departure.Closed> open(Leaving leaving, Instant now) {
                return List.of();
            }

            @Override
            public RecordDeparture.Outcome record(Leaving leaving, Instant now) {
                throw new UnsupportedOperationException("nobody leaves this ward");
            }
        };
        PlanDesk plans = new PlanDesk() {
            @Override
            public List<EvacuationPlan> of(PersonId person) {
                return List.of();
            }

            @Override
            public RecordPlan.Outcome record(EvacuationPlan plan, AuditEntry.Actor.Staff by) {
                throw new UnsupportedOperationException("nothing is written on this ward");
            }
        };
        return new WardDesk(departures, RoomsInMemory.quiet(), plans, new OtherWardsInMemory(List.of()));
    }
}
