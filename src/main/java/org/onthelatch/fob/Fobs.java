package org.onthelatch.fob;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Every holding and entry grant, looked up by fob or by holder. Immutable. */
public final class Fobs {
    private final Map<FobToken, List<Holding>> byFob = new HashMap<>();
    private final Map<Holder, List<Holding>> byHolder = new HashMap<>();
    private final Map<Holder, List<EntryGrant>> grants = new HashMap<>();
    private final List<EntryGrant> allGrants;

    public Fobs(List<Holding> holdings, List<EntryGrant> entryGrants) {
        for (Holding holding : holdings) {
            byFob.computeIfAbsent(holding.fob(), fob -> new ArrayList<>()).add(holding);
            byHolder.computeIfAbsent(holding.holder(), holder -> new ArrayList<>())
                    .add(holding);
        }
        allGrants = List.copyOf(entryGrants);
        for (EntryGrant grant : entryGrants) {
            grants.computeIfAbsent(grant.holder(), holder -> new ArrayList<>()).add(grant);
        }
    }

    /** Those of some holders only. */
    public Fobs of(Predicate<Holder> whose) {
        return new Fobs(
                byHolder.entrySet().stream()
                        .filter(entry -> whose.test(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .sorted(Comparator.comparing(holding -> holding.period().from()))
                        .toList(),
                allGrants.stream().filter(grant -> whose.test(grant.holder())).toList());
    }

    /** Whose hands the fob was in then (D87). */
    public Optional<Holding> holdingAt(FobToken fob, Instant at) {
        return lastAt(byFob.getOrDefault(fob, List.of()), at);
    }

    /** The fob that this holder had then. */
    public Optional<FobToken> fobOf(Holder holder, Instant at) {
        return lastAt(byHolder.getOrDefault(holder, List.of()), at).map(Holding::fob);
    }

    /** Every holding of this fob, oldest first. */
    public List<Holding> holdingsOf(FobToken fob) {
        return List.copyOf(byFob.getOrDefault(fob, List.of()));
    }

    /** Every holding of hers, oldest first. */
    public List<Holding> holdingsOf(Holder holder) {
        return List.copyOf(byHolder.getOrDefault(holder, List.of()));
    }

    /** Everybody who ever held a fob. */
    public Set<Holder> holders() {
        return Set.copyOf(byHolder.keySet());
    }

    private static Optional<Holding> lastAt(List<Holding> holdings, Instant at) {
        for (int i = holdings.size() - 1; i >= 0; i--) {
            if (holdings.get(i).period().contains(at)) {
                return Optional.of(holdings.get(i));
            }
        }
        return Optional.empty();
    }

    /** Everybody's, in the order in which they were made. */
    public List<EntryGrant> grants() {
        return allGrants;
    }

    public List<EntryGrant> grantsOf(Holder holder) {
        return grants.getOrDefault(holder, List.of());
    }

    public Set<FobToken> tokens() {
        return byFob.keySet();
    }

    public boolean isKnown(FobToken fob) {
        return byFob.containsKey(fob);
    }

    /** Whether the fob was ever reported lost and is in nobody's hands now. */
    public boolean isLost(FobToken fob, Instant at) {
        List<Holding> holdings = byFob.getOrDefault(fob, List.of());
        return !holdings.isEmpty()
                && holdingAt(fob, at).isEmpty()
                && holdings.get(holdings.size() - 1).state() == Holding.State.LOST;
    }
}
