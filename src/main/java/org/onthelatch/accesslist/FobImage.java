package org.onthelatch.accesslist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.onthelatch.fob.FobToken;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;

/**
 * What a fob itself says of the locks without a network, before it is signed and put into bytes (contract, section 8). It
 * only ever lets somebody in: the way out of such a door is free.
 *
 * @param notAfter from then on it says nothing any more
 */
public record FobImage(FobToken fob, ZoneId timeZone, Instant issuedAt, Instant notAfter, List<Grant> grants) {
    public FobImage {
        grants = List.copyOf(grants);
    }

    /** In at any of these doors while a window and the period are open; no window is never. */
    public record Grant(Set<DoorId> doors, List<Window> windows, Period period) {
        public Grant {
            doors = Set.copyOf(doors);
            windows = List.copyOf(windows);
        }
    }

    /** Whether both say the same but for when. */
    public boolean saysTheSameAs(FobImage other) {
        return fob.equals(other.fob) && timeZone.equals(other.timeZone) && grants.equals(other.grants);
    }
}
