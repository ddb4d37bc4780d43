package org.onthelatch.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.fob.FobCount;
import org.onthelatch.fob.FobDesk;
import org.onthelatch.fob.FobLedger;
import org.onthelatch.fob.FobRequest;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Fobs;
import org.onthelatch.fob.Holders;
import org.onthelatch.fob.StockEntry;
import org.onthelatch.person.Departure;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.web.sources.FobCare;

/** The fob desk on the books. */
final class KeptFobs implements FobCare, AfterCommit {
    private final SqliteBooks books;
    private volatile List<StockEntry> stock = List.of();
    private volatile List<FobCount> counts = List.of();

    KeptFobs(SqliteBooks books) {
        this.books = books;
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.FOB_STOCK) || kinds.contains(RecordKind.FOB_COUNT)) {
            readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        stock = books.fobStock().current();
        counts = books.fobCounts().current();
    }

    @Override
    public List<StockEntry> stock() {
        return stock;
    }

    @Override
    public List<FobCount> counts() {
        return counts;
    }

    @Override
    public FobCount count(Set<FobToken> there, Actor.Staff by, Instant now, String words) {
        Fobs fobs = new Fobs(books.holdings().current(), books.entryGrants().current());
        FobCount count = FobCount.of(new FobLedger(fobs, books.fobStock().current()), there, by.staff(), now, words);
        String subject = "%d there, %d missing"
                .formatted(count.there().size(), count.missing().size());
        books.fobCounts().add(count, new AuditEntry(by, "count fobs", subject, now, words));
        return count;
    }

    /** Reads the books and not the facts, which know nothing yet of what was asked just before in the same transaction. */
    @Override
    public FobDesk.Outcome ask(FobRequest request, Actor.Staff by, Instant now, String reason) {
        Fobs fobs = new Fobs(books.holdings().current(), books.entryGrants().current());
        FobLedger ledger = new FobLedger(fobs, books.fobStock().current());
        Holders holders = new Holders(
                books.residents().current().stream()
                        .filter(resident -> Departure.standing(
                                        books.departures().of(resident.id().value()))
                                .isEmpty())
                        .toList(),
                books.staff().current(),
                books.visitors().current());
        FobDesk.Outcome outcome = new FobDesk(ledger, holders, by.staff(), now).answer(request);
        if (outcome instanceof FobDesk.Outcome.Done done) {
            done.holdings()
                    .forEach(holding -> books.holdings()
                            .add(
                                    holding,
                                    audit(
                                            request,
                                            by,
                                            now,
                                            holding.fob() + " "
                                                    + holding.holder().id(),
                                            reason)));
            done.grants()
                    .forEach(grant -> books.entryGrants()
                            .add(grant, audit(request, by, now, grant.holder().id() + ": " + grant.purpose(), reason)));
            done.stock()
                    .forEach(entry -> books.fobStock()
                            .add(entry, audit(request, by, now, entry.fob().value(), reason)));
        }
        return outcome;
    }

    private static AuditEntry audit(FobRequest request, Actor.Staff by, Instant now, String subject, String reason) {
        return new AuditEntry(by, action(request), subject, now, reason);
    }

    private static String action(FobRequest request) {
        if (request instanceof FobRequest.Lost lost) {
            return lost.temporary().isPresent() ? "report fob lost and give a temporary one" : "report fob lost";
        }
        if (request instanceof FobRequest.LetIn) {
            return "let in for a shift or visit";
        }
        if (request instanceof FobRequest.Issue) {
            return "give out fob";
        }
        if (request instanceof FobRequest.Exchange) {
            return "exchange fob";
        }
        if (request instanceof FobRequest.Returned) {
            return "take fob back";
        }
        return request instanceof FobRequest.Found ? "mark fob found" : "put fob into stock";
    }
}
