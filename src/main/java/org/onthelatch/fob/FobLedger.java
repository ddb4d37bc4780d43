package org.onthelatch.fob;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Every fob that is known, and where each is: in somebody's hands, spare, lost or out of use (D87). Immutable. */
public final class FobLedger {
    private final Fobs fobs;
    private final Map<FobToken, StockEntry> stock = new HashMap<>();

    /** @param entries in the order in which they were made */
    public FobLedger(Fobs fobs, List<StockEntry> entries) {
        this.fobs = fobs;
        entries.forEach(entry -> stock.put(entry.fob(), entry));
    }

    public Fobs fobs() {
        return fobs;
    }

    /** In the order of their numbers. */
    public List<FobToken> all() {
        TreeSet<FobToken> all = new TreeSet<>(Comparator.comparing(FobToken::value));
        all.addAll(fobs.tokens());
        all.addAll(stock.keySet());
        return List.copyOf(all);
    }

    /** Those that may be given out. */
    public List<FobToken> spare(Instant now) {
        return all().stream()
                .filter(fob -> stateOf(fob, now) instanceof FobState.Spare)
                .toList();
    }

    public FobState stateOf(FobToken fob, Instant now) {
        if (fobs.holdingAt(fob, now).isPresent()) {
            return new FobState.Held(fobs.holdingAt(fob, now).get());
        }
        List<Holding> holdings = fobs.holdingsOf(fob);
        for (Holding holding : holdings) {
            if (holding.period().from().isAfter(now)) {
                return new FobState.Booked(holding);
            }
        }
        StockEntry entry = stock.get(fob);
        if (holdings.isEmpty()) {
            return entry == null ? new FobState.Unknown() : of(entry);
        }
        Holding last = holdings.get(holdings.size() - 1);
        Instant ended = last.period().until();
        if (entry != null && !entry.at().isBefore(ended)) {
            return of(entry);
        }
        return last.state() == Holding.State.RETURNED ? new FobState.Spare(ended) : new FobState.Lost(last);
    }

    private static FobState of(StockEntry entry) {
        return entry.state() == StockEntry.State.SPARE ? new FobState.Spare(entry.at()) : new FobState.OutOfUse(entry);
    }
}
