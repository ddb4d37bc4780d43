package org.onthelatch.web.fob;

import java.util.List;
import org.onthelatch.person.Resident;

/**
 * The fobs that were asked for.
 *
 * @param without residents who hold no fob now, whatever was asked for
 * @param spare how many may be given out
 * @param known how many there are in all
 */
public record FobsView(FobFilter filter, List<FobLine> lines, List<Resident> without, int spare, int known) {
    public FobsView {
        lines = List.copyOf(lines);
        without = List.copyOf(without);
    }
}
