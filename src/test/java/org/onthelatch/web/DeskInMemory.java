package org.onthelatch.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.fob.FobCount;
import org.onthelatch.fob.FobDesk;
import org.onthelatch.fob.FobLedger;
import org.onthelatch.fob.FobRequest;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holders;
import org.onthelatch.fob.Holding;
import org.onthelatch.fob.StockEntry;
import org.onthelatch.web.sources.FobCare;

/** The fob desk for as long as a test lasts: two spare fobs, and everybody's own. */
final class DeskInMemory implements FobCare {
    static final FobToken SPARE = new FobToken("04c10000000201");

    private final Map<String, Holding> holdings = new LinkedHashMap<>();
    private final List<StockEntry> stock = new ArrayList<>();
    private final List<FobCount> counts = new ArrayList<>();
    private final CurrentFacts facts;
    private final Runnable changed;
    private final List<AuditEntry> audit;

    DeskInMemory(List<Holding> held, CurrentFacts facts, Runnable changed, List<AuditEntry> audit) {
        held.forEach(this::keep);
        this.facts = facts;
        this.changed = changed;
        this.audit = audit;
        stock.add(new StockEntry(SPARE, StockEntry.State.SPARE, HeronPeople.day(-30), HeronPeople.ASHBY, "spare"));
    }

    synchronized List<Holding> holdings() {
        return List.copyOf(holdings.values());
    }

    @Override
    public synchronized List<StockEntry> stock() {
        return List.copyOf(stock);
    }

    @Override
    public synchronized FobDesk.Outcome ask(FobRequest request, Actor.Staff by, Instant now, String reason) {
        Holders holders = new Holders(
                facts.get().residents().map(access -> access.resident()).toList(), List.of(), List.of());
        FobLedger ledger = new FobLedger(facts.get().fobs(), stock);
        FobDesk.Outcome outcome = new FobDesk(ledger, holders, by.staff(), now).answer(request);
        if (outcome instanceof FobDesk.Outcome.Done done) {
            done.holdings().forEach(this::keep);
            stock.addAll(done.stock());
            audit.add(new AuditEntry(by, request.getClass().getSimpleName(), "fob", now, reason));
            changed.run();
        }
        return outcome;
    }

    @Override
    public synchronized List<FobCount> counts() {
        return List.copyOf(counts);
    }

    @Override
    public synchronized FobCount count(Set<FobToken> there, Actor.Staff by, Instant now, String words) {
        FobCount count = FobCount.of(new FobLedger(facts.get().fobs(), stock), there, by.staff(), now, words);
        counts.add(count);
        audit.add(new AuditEntry(by, "count fobs", "fobs", now, words));
        return count;
    }

    private void keep(Holding holding) {
        holdings.put(holding.fob() + "/" + holding.period().from(), holding);
    }
}
