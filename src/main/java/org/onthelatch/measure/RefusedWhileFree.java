package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onthelatch.incident.Finding;
import org.onthelatch.incident.Incident;
import org.onthelatch.incident.Incidents;

/** M4: refusals on the way out of people whom nothing gave power to hold. The target is none; never rounded. */
public final class RefusedWhileFree {
    public static final Duration USUAL = Duration.ofDays(30);

    private RefusedWhileFree() {}

    /** Those that happened in the time before {@code now}, newest first; presses within a minute count once. */
    public static List<Incident> in(Incidents incidents, Duration before, Instant now) {
        Instant from = now.minus(before);
        return incidents.all().stream()
                .filter(incident -> incident.finding() instanceof Finding.RefusedWhileFree)
                .filter(incident -> !incident.finding().happenedAt().isBefore(from))
                .toList();
    }
}
