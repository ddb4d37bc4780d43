package org.onthelatch.egress;

import java.util.Comparator;
import org.onthelatch.ward.DeviceId;

/**
 * The number of an event at its controller. Events of a controller are ordered by this, never by a clock.
 *
 * @param epoch from 1; grows only when a controller lost its stored numbering
 * @param seq counts the controller's events in an epoch from 1, without gaps
 */
public record EventKey(DeviceId controller, long epoch, long seq) implements Comparable<EventKey> {
    private static final Comparator<EventKey> ORDER = Comparator.comparing((EventKey key) -> key.controller.value())
            .thenComparingLong(EventKey::epoch)
            .thenComparingLong(EventKey::seq);

    public EventKey {
        if (epoch < 1 || seq < 1) {
            throw new IllegalArgumentException("epoch and seq must be 1 or more, but were " + epoch + " and " + seq);
        }
    }

    @Override
    public int compareTo(EventKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return controller + "/" + epoch + "/" + seq;
    }
}
