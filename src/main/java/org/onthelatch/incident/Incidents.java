package org.onthelatch.incident;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Every incident: a fold over the book of what was found and done. Immutable. */
public final class Incidents {
    public static final Incidents NONE = new Incidents(Map.of());

    private static final Comparator<Incident> NEWEST_FIRST = Comparator.comparing(
                    (Incident incident) -> incident.finding().happenedAt())
            .reversed()
            .thenComparing(incident -> incident.id().value());

    private final Map<IncidentId, Incident> byId;

    private Incidents(Map<IncidentId, Incident> byId) {
        this.byId = byId;
    }

    /** @param entries in the order in which they were kept */
    public static Incidents of(List<IncidentEntry> entries) {
        Map<IncidentId, Incident> folded = new LinkedHashMap<>();
        for (IncidentEntry entry : entries) {
            folded.compute(
                    entry.incident(), (id, before) -> before == null ? Incident.opened(entry) : before.with(entry));
        }
        return new Incidents(folded);
    }

    public Optional<Incident> find(IncidentId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Some of them only. */
    public Incidents of(Predicate<Incident> which) {
        Map<IncidentId, Incident> fewer = new LinkedHashMap<>(byId);
        fewer.values().removeIf(which.negate());
        return new Incidents(fewer);
    }

    /** Those not closed, newest first. */
    public List<Incident> open() {
        return byId.values().stream()
                .filter(incident -> !incident.isClosed())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** All, newest first by when they happened. */
    public List<Incident> all() {
        return byId.values().stream().sorted(NEWEST_FIRST).toList();
    }

    /** As these, with the lines of one incident as they are in the book now; the same if it has none. */
    public Incidents with(List<IncidentEntry> ofOne) {
        Optional<Incident> incident = Incident.of(ofOne);
        if (incident.isEmpty()) {
            return this;
        }
        Map<IncidentId, Incident> more = new LinkedHashMap<>(byId);
        more.put(incident.get().id(), incident.get());
        return new Incidents(more);
    }

    /** Those that may have taken up this finding, or a finding like it, as far as is known here. */
    List<IncidentId> like(Finding finding) {
        return byId.values().stream()
                .filter(incident -> finding.continues(incident.finding()))
                .map(Incident::id)
                .toList();
    }
}
