package org.onthelatch.fob;

import java.time.Instant;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/**
 * A fob in somebody's hands for a time (D87): people hold fobs, they do not own them.
 *
 * @param period ends when the fob was returned or reported lost; a staff or visitor fob that merely expired is still held
 */
public record Holding(FobToken fob, Holder holder, Period period, State state, StaffId issuedBy, Instant recordedAt) {

    /** What became of it. */
    public enum State {
        HELD,
        RETURNED,
        LOST,
        /** Out of use since its holder died; it was not handed back then (D98). */
        STOPPED
    }
}
