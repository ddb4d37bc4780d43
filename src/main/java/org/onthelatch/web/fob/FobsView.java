package org.onthelatch.web.fob;

import java.time.Duration;
import java.util.List;
import org.onthelatch.egress.OddUse;
import org.onthelatch.person.Resident;

/**
 * The fobs that were asked for.
 *
 * @param without residents who hold no fob now, whatever was asked for
 * @param spare how many may be given out
 * @param known how many there are in all
 * @param withoutInAll M17 over the last 30 days: how long people who live here had no fob, added up
 * @param odd what deserves a quiet look, newest first (D100)
 */
public record FobsView(
        FobFilter filter,
        List<FobLine> lines,
        List<Resident> without,
        int spare,
        int known,
        Duration withoutInAll,
        List<OddUse> odd) {
    public FobsView {
        lines = List.copyOf(lines);
        without = List.copyOf(without);
        odd = List.copyOf(odd);
    }
}
