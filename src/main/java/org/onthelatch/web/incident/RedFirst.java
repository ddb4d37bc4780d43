package org.onthelatch.web.incident;

import java.util.Comparator;
import java.util.List;
import org.onthelatch.incident.Finding;
import org.onthelatch.incident.Incident;

/**
 * How open incidents stand on a page that has other things to show, so that none that nobody answers for is hidden behind
 * others: a refusal of somebody free to go before all (D4), and what somebody has taken on one line.
 *
 * @param boxes in full and red
 * @param lines each with its link
 * @param more how many beyond those
 */
public record RedFirst(List<Incident> boxes, List<Incident> lines, int more) {
    static final int MOST_BOXES = 5;
    static final int MOST_LINES = 20;

    private static final Comparator<Incident> UNTAKEN_FIRST = Comparator.comparing(
                    (Incident incident) -> incident.owner().isPresent())
            .thenComparing(incident -> !(incident.finding() instanceof Finding.RefusedWhileFree));

    /** @param open newest first */
    public static RedFirst of(List<Incident> open) {
        List<Incident> sorted = open.stream().sorted(UNTAKEN_FIRST).toList();
        List<Incident> untaken =
                sorted.stream().filter(incident -> incident.owner().isEmpty()).toList();
        int boxes = Math.min(MOST_BOXES, untaken.size());
        int lines = Math.min(boxes + MOST_LINES, sorted.size());
        return new RedFirst(sorted.subList(0, boxes), sorted.subList(boxes, lines), sorted.size() - lines);
    }
}
