package org.onthelatch.egress;

import java.time.Instant;
import org.onthelatch.ward.DeviceId;

/** Hears of what cannot come from a controller in good order. Told after the commit, on any thread; must not block. */
public interface Oddities {
    /**
     * A controller says, twice in a row, that it has numbered less than is kept of it: it lost its numbering, or is not
     * the one that it was.
     *
     * @param saidLast its last number, as it says, in {@code saidEpoch}
     * @param keptLast the highest number kept, in {@code keptEpoch}
     */
    void numbersWentBackwards(DeviceId controller, long saidEpoch, long saidLast, long keptEpoch, long keptLast);

    /** One number came with two different contents; both are kept. */
    void forked(EventKey key);

    /**
     * An event does not follow, by its hash, on the one with the number before: one of the two was changed, or the
     * controller is not the one that it was. Both are kept.
     */
    void chainBroken(EventKey later);

    /** A controller that trusts its clock sent an event from the future; it is kept, its time doubted. */
    void fromTheFuture(EventKey key, Instant at, Instant receivedAt);

    /** A message could not be read; it is kept as it came. */
    void quarantined(EgressLog.Quarantined message);
}
