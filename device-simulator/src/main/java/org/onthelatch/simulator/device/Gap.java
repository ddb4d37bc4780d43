package org.onthelatch.simulator.device;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A range that the service misses, against what a device still holds. */
record Gap(long from, long to, List<Event> held) {
    /** The parts that are neither held nor covered by a LOST event that is held. */
    List<Range> unexplained() {
        List<Range> missing = new ArrayList<>();
        long next = from;
        for (Range known : known()) {
            if (known.from() > next) {
                missing.add(new Range(next, Math.min(to, known.from() - 1)));
            }
            next = Math.max(next, known.to() + 1);
        }
        if (next <= to) {
            missing.add(new Range(next, to));
        }
        return missing;
    }

    private List<Range> known() {
        Stream<Range> events = held.stream().map(event -> new Range(event.seq(), event.seq()));
        Stream<Range> lost = held.stream().flatMap(event -> Range.ofLost(event).stream());
        return Stream.concat(events, lost)
                .filter(range -> range.touches(from, to))
                .sorted(Comparator.comparingLong(Range::from))
                .toList();
    }
}
