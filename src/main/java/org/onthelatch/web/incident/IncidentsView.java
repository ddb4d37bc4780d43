package org.onthelatch.web.incident;

import static org.onthelatch.web.words.Say.counted;

import java.time.Instant;
import java.util.List;
import org.onthelatch.incident.Incident;
import org.onthelatch.incident.Incidents;
import org.onthelatch.measure.RefusedWhileFree;
import org.onthelatch.web.sources.Sources;

/**
 * The incidents, newest first.
 *
 * @param closed the newest {@link #MOST_CLOSED} at most
 * @param refusedWhileFree how many in the last 30 days (M4)
 */
public record IncidentsView(List<Incident> open, List<Incident> closed, int refusedWhileFree) {
    static final int MOST_CLOSED = 200;

    public static IncidentsView of(Sources sources, Instant now) {
        Incidents incidents = sources.incidents().all();
        return new IncidentsView(
                incidents.open(),
                incidents.all().stream()
                        .filter(Incident::isClosed)
                        .limit(MOST_CLOSED)
                        .toList(),
                RefusedWhileFree.in(incidents, RefusedWhileFree.USUAL, now).size());
    }

    public IncidentsView {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    /** "1 person was refused": the count that should be none, never rounded (M4). */
    public String count() {
        return counted("incident.count", refusedWhileFree);
    }
}
