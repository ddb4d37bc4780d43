package org.onthelatch.incident;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Whether an incident is opened for this already, now or ever, or one that is open is the same trouble. */
    boolean covers(Finding finding) {
        return byId.containsKey(finding.id())
                || byId.values().stream()
                        .anyMatch(incident -> isSameMoment(incident, finding)
                                || (!incident.isClosed() && finding.continues(incident.finding())));
    }

    /** Presses within a minute are one, whether or not somebody closed it in the meantime: a late event may come at any time. */
    private static boolean isSameMoment(Incident incident, Finding finding) {
        return finding instanceof Finding.AtDoor && finding.continues(incident.finding());
    }
}
