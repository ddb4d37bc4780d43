package org.onthelatch.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/** What became of a call, step by step. In each {@code whom} is who called, if that was said: one or none. */
public sealed interface CallStep {

    /** Staff were called; always the first. */
    record Rang(Request request) implements CallStep {}

    /** Nobody had answered, or a necessity had lasted too long: these were called besides. */
    record Told(Called called) implements CallStep {}

    /** Somebody did something about it. */
    sealed interface Deed extends CallStep {
        StaffId by();

        List<PersonId> whom();
    }

    /** She went to the door. */
    record Came(StaffId by, List<PersonId> whom) implements Deed {
        public Came {
            whom = List.copyOf(whom);
        }
    }

    /** She asked the door to open; it is let out only when the door says so. */
    record AskedDoor(StaffId by, CommandId command, List<PersonId> whom) implements Deed {
        public AskedDoor {
            whom = List.copyOf(whom);
        }
    }

    /** Kept back of immediate necessity while the nurse is called: minutes, and no end of the call (D58). */
    record KeptBack(StaffId by, List<PersonId> whom, String words) implements Deed {
        public KeptBack {
            whom = List.copyOf(whom);
        }
    }

    /** The call is over. */
    sealed interface Ending extends CallStep {}

    /**
     * The door opened for her, on the word of staff.
     *
     * @param openedAt when, by the door's clock or by her who opened it
     * @param staff who let her out: one, or none where the door does not say who
     */
    record LetOut(Instant openedAt, List<StaffId> staff) implements Ending {
        public LetOut {
            staff = List.copyOf(staff);
        }
    }

    /** Opened with a key or a fob of staff, told by her who did it. */
    record OpenedByHand(StaffId by, List<PersonId> whom, String words) implements Ending, Deed {
        public OpenedByHand {
            whom = List.copyOf(whom);
        }
    }

    /** She chose to stay after talking, in her own words. */
    record Stayed(StaffId by, List<PersonId> whom, String words) implements Ending, Deed {
        public Stayed {
            whom = List.copyOf(whom);
        }
    }

    /**
     * She was not let out.
     *
     * @param doorWouldOpen whether her own level, without the decision of staff, would have opened this door for her then
     */
    record Declined(StaffId by, List<PersonId> whom, LawfulBasis basis, String words, boolean doorWouldOpen)
            implements Ending, Deed {
        public Declined {
            whom = List.copyOf(whom);
        }
    }

    /** Nobody was at the door when staff came. */
    record NobodyThere(StaffId by, String words) implements Ending, Deed {
        @Override
        public List<PersonId> whom() {
            return List.of();
        }
    }

    static Optional<Deed> deed(CallStep step) {
        return step instanceof Deed deed ? Optional.of(deed) : Optional.empty();
    }
}
