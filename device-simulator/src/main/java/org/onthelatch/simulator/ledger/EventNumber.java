package org.onthelatch.simulator.ledger;

import java.util.Comparator;

/** The place of an event in a device's counting; ordered as the contract orders events. */
record EventNumber(long epoch, long seq) implements Comparable<EventNumber> {
    private static final Comparator<EventNumber> ORDER =
            Comparator.comparingLong(EventNumber::epoch).thenComparingLong(EventNumber::seq);

    @Override
    public int compareTo(EventNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return epoch + "/" + seq;
    }
}
