package org.onthelatch.accesslist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.onthelatch.assessment.ExitRule;
import org.onthelatch.person.Allow;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Way;
import org.onthelatch.ward.Window;

/** The instants at which the windows of a world open and close: a handful drawn from all of them. */
final class WindowEdges {
    private static final int HANDFUL = 8;

    private WindowEdges() {}

    static List<Instant> of(AccessFacts facts, Instant from, Instant until, Random random) {
        List<Instant> edges = all(facts, from, until);
        Collections.shuffle(edges, random);
        return edges.subList(0, Math.min(HANDFUL, edges.size()));
    }

    static List<Instant> all(AccessFacts facts, Instant from, Instant until) {
        List<Window> windows = new ArrayList<>();
        for (Door door : facts.register().doors()) {
            windows.addAll(door.free(Way.OUT).windows());
            windows.addAll(door.free(Way.IN).windows());
        }
        facts.residents().forEach(access -> {
            access.leave().leaves().forEach(leave -> windows.addAll(leave.windows()));
            access.rooms().forEach(room -> windows.addAll(room.windows()));
            access.levels()
                    .stretches()
                    .forEach(stretch -> stretch.rules().values().forEach(rule -> {
                        if (rule instanceof ExitRule.Restricted restricted) {
                            restricted.allows().stream().map(Allow::windows).forEach(windows::addAll);
                        }
                    }));
        });
        List<Instant> edges = new ArrayList<>();
        windows.forEach(window -> addEdges(edges, window, from, until));
        return edges;
    }

    private static void addEdges(List<Instant> edges, Window window, Instant from, Instant until) {
        LocalDate last = LocalDate.ofInstant(until, WorldSite.LONDON);
        for (LocalDate day = LocalDate.ofInstant(from, WorldSite.LONDON); !day.isAfter(last); day = day.plusDays(1)) {
            Period occurrence = window.hours().occurrence(day, WorldSite.LONDON);
            edges.add(occurrence.from());
            edges.add(occurrence.until());
        }
        edges.add(window.period().from());
        edges.add(window.period().until());
    }
}
