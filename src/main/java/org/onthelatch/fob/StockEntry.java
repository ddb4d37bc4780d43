package org.onthelatch.fob;

import java.time.Instant;
import org.onthelatch.staff.StaffId;

/**
 * What somebody said of a fob that is in nobody's hands; the later entry counts.
 *
 * @param note why, in words, such as "found" or "cracked"
 */
public record StockEntry(FobToken fob, State state, Instant at, StaffId by, String note) {

    /** Whether it may be given to anybody. */
    public enum State {
        SPARE,
        OUT_OF_USE
    }
}
