package org.onthelatch.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.staff.StaffId;

/**
 * Somebody left the hospital for good, moved to another ward, or such a record was taken back (D98). Nothing of hers is
 * removed with it.
 *
 * @param version counts one person's from 1
 * @param at when it happened; doors follow from {@code recordedAt} on
 * @param words where she went, or who was with her, as staff wrote it; may be blank when she died
 * @param closed what of hers was open then, and what became of it
 * @param move from where to where, if she moved here: one or none
 */
public record Departure(
        PersonId person,
        int version,
        Kind kind,
        Instant at,
        String words,
        StaffId by,
        Instant recordedAt,
        List<Closed> closed,
        List<Move> move) {
    public Departure {
        closed = List.copyOf(closed);
        move = List.copyOf(move);
    }

    /** What happened. */
    public enum Kind {
        DISCHARGED,
        /** To another hospital. */
        TRANSFERRED,
        DIED,
        /** To another room, on another ward or on hers. She lives here still. */
        MOVED,
        /** The record before was wrong, or she is back: she lives here again. */
        TAKEN_BACK;

        /** Whether she lives here no more. */
        public boolean isLeaving() {
            return this == DISCHARGED || this == TRANSFERRED || this == DIED;
        }
    }

    /** Something of hers that was open. */
    public enum What {
        HOLD,
        POWER,
        LEAVE,
        AWAY,
        REQUEST,
        REMINDER,
        CALL,
        FOB,
        SIGN_IN
    }

    /** What became of it. */
    public enum Fate {
        ENDED,
        /** It is kept, and reminds nobody. */
        SILENT,
        /** It stays as it is: somebody still has to go there, or it goes with her. */
        STAYS,
        /** A fob that is in the cupboard again. */
        RETURNED,
        /** A fob that opens nothing any more, and was not handed back. */
        STOPPED,
        /** A fob that lets her out and does nothing else, until it is handed back. */
        TO_BE_RETURNED
    }

    /** @param name what it is, such as the number of a request or of a fob */
    public record Closed(What what, String name, Fate fate) {}

    /** From one room of the hospital to another. */
    public record Move(Home from, Home to) {
        public boolean isToAnotherWard() {
            return !from.ward().equals(to.ward());
        }
    }

    /** The departure that stands: the last, if she left with it. */
    public static Optional<Departure> standing(List<Departure> versions) {
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.get(versions.size() - 1))
                        .filter(last -> last.kind().isLeaving());
    }
}
