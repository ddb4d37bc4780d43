package org.onthelatch.simulator.device;

import java.util.List;
import java.util.Optional;

/** Numbers of events, both ends included. */
record Range(long from, long to) {
    /** The range that a LOST event stands for; empty for any other. */
    static Optional<Range> ofLost(Event event) {
        if (!event.happening().is(EventKind.LOST)) {
            return Optional.empty();
        }
        return event.happening()
                .field(EventField.FROM)
                .flatMap(from -> event.happening()
                        .field(EventField.TO)
                        .map(to -> new Range(Long.parseLong(from), Long.parseLong(to))));
    }

    /** From the oldest to the newest, taking in what a LOST event among them stood for. */
    static Range covering(List<Event> events) {
        long from = events.get(0).seq();
        for (Event event : events) {
            from = Math.min(from, ofLost(event).map(Range::from).orElse(event.seq()));
        }
        return new Range(from, events.get(events.size() - 1).seq());
    }

    boolean contains(long number) {
        return number >= from && number <= to;
    }

    boolean touches(long otherFrom, long otherTo) {
        return from <= otherTo && otherFrom <= to;
    }

    Happening lost(String reason) {
        return Happening.of(EventKind.LOST)
                .with(EventField.FROM, from)
                .with(EventField.TO, to)
                .with(EventField.REASON, reason);
    }

    /**
     * A loss that is numbered anew in a later epoch, in which its old numbers are other events': it names itself, and says
     * in words what was lost.
     */
    Happening lostBefore(Event old, long seq) {
        String reason = old.happening().field(EventField.REASON).orElse("");
        String words = reason.startsWith("epoch ")
                ? reason
                : "epoch %d, %d to %d: %s".formatted(old.epoch(), from, to, reason);
        return new Range(seq, seq).lost(words);
    }
}
