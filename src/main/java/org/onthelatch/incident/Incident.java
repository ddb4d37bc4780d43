package org.onthelatch.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.staff.StaffId;

/**
 * One incident with everything that was done about it. Immutable.
 *
 * @param openedAt when it was found, which may be long after it happened
 * @param steps what was done since, oldest first
 */
public record Incident(IncidentId id, Finding finding, Instant openedAt, List<IncidentEntry> steps) {

    /** How far it has got. */
    public enum State {
        OPEN,
        OWNED,
        CLOSED
    }

    public Incident {
        steps = List.copyOf(steps);
    }

    /** @param entries of one incident, oldest first */
    static Optional<Incident> of(List<IncidentEntry> entries) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Incident incident = opened(entries.get(0));
        for (IncidentEntry entry : entries.subList(1, entries.size())) {
            incident = incident.with(entry);
        }
        return Optional.of(incident);
    }

    static Incident opened(IncidentEntry entry) {
        if (entry.step() instanceof Step.Opened opened) {
            return new Incident(entry.incident(), opened.finding(), entry.at(), List.of());
        }
        throw new IllegalArgumentException(
                "incident %s must begin with its finding, but was %s".formatted(entry.incident(), entry.step()));
    }

    Incident with(IncidentEntry entry) {
        List<IncidentEntry> more = new ArrayList<>(steps);
        more.add(entry);
        return new Incident(id, finding, openedAt, more);
    }

    /**
     * Whether the finding is this trouble again. Presses within a minute are one, whether or not somebody closed the first in
     * the meantime: a late event may come at any time.
     */
    boolean takesUp(Finding found) {
        return found.continues(finding) && (found instanceof Finding.AtDoor || !isClosed());
    }

    public int version() {
        return steps.size() + 1;
    }

    public State state() {
        if (closing().isPresent()) {
            return State.CLOSED;
        }
        return owner().isPresent() ? State.OWNED : State.OPEN;
    }

    public boolean isClosed() {
        return state() == State.CLOSED;
    }

    /** Who took it last. */
    public Optional<StaffId> owner() {
        return steps.stream()
                .map(IncidentEntry::step)
                .filter(Step.Owned.class::isInstance)
                .map(step -> ((Step.Owned) step).by())
                .reduce((earlier, later) -> later);
    }

    public Optional<Step.Closed> closing() {
        return steps.stream()
                .map(IncidentEntry::step)
                .filter(Step.Closed.class::isInstance)
                .map(Step.Closed.class::cast)
                .findFirst();
    }
}
