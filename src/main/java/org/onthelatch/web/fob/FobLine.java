package org.onthelatch.web.fob;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.fob.FobState;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.staff.StaffId;

/**
 * One fob as the desk shows it.
 *
 * @param holder who holds it, or last held it before it was lost
 * @param name of that holder, or ""
 * @param where her room and ward, or what a member of staff or visitor is; or ""
 * @param ward of a resident, or ""
 * @param left a resident who left for good (D98) and has not handed it back
 * @param entryEnded staff or a visitor who may come in nowhere any more; the way out stays hers
 */
public record FobLine(
        FobToken fob,
        FobState state,
        Optional<Holder> holder,
        String name,
        String where,
        String ward,
        boolean left,
        boolean entryEnded) {

    /** Since when it is as it is; none for a fob that nobody knows. */
    public Optional<Instant> since() {
        if (state instanceof FobState.Held held) {
            return Optional.of(held.holding().period().from());
        }
        if (state instanceof FobState.Booked booked) {
            return Optional.of(booked.holding().period().from());
        }
        if (state instanceof FobState.Lost lost) {
            return Optional.of(lost.holding().period().until());
        }
        if (state instanceof FobState.OutOfUse gone) {
            return Optional.of(gone.entry().at());
        }
        return state instanceof FobState.Spare spare ? Optional.of(spare.since()) : Optional.empty();
    }

    public FobTag tag() {
        if (state instanceof FobState.Held) {
            return entryEnded || left ? FobTag.ENTRY_ENDED : FobTag.IN_USE;
        }
        if (state instanceof FobState.Booked) {
            return FobTag.FROM_LATER;
        }
        if (state instanceof FobState.Spare) {
            return FobTag.SPARE;
        }
        if (state instanceof FobState.Lost lost) {
            return lost.holding().state() == Holding.State.STOPPED ? FobTag.STOPPED : FobTag.LOST;
        }
        return state instanceof FobState.OutOfUse ? FobTag.OUT_OF_USE : FobTag.UNKNOWN;
    }

    /** Who gave it out, or said what is known of it. */
    public Optional<StaffId> by() {
        return state instanceof FobState.OutOfUse gone
                ? Optional.of(gone.entry().by())
                : holding(state).map(Holding::issuedBy);
    }

    static Optional<Holding> holding(FobState state) {
        if (state instanceof FobState.Held held) {
            return Optional.of(held.holding());
        }
        if (state instanceof FobState.Booked booked) {
            return Optional.of(booked.holding());
        }
        return state instanceof FobState.Lost lost ? Optional.of(lost.holding()) : Optional.empty();
    }
}
