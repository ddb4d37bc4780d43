package org.onthelatch.doorcontroller;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.fob.FobToken;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/**
 * What a person asks of a controller: kept before it is sent, so that no door is released without a record (D57).
 *
 * @param by who asks
 * @param askedAt from when it counts; it is over after {@link #VALID}
 */
public record DoorCommand(CommandId id, DeviceId controller, StaffId by, Instant askedAt, Action action) {
    /** How long a command counts (contract, section 6). */
    public static final Duration VALID = Duration.ofSeconds(30);

    /** What it asks for. */
    public sealed interface Action {
        /** The door, if it is about one. */
        Optional<DoorId> at();

        /** Why, as she put it; may be blank. */
        String words();
    }

    /**
     * Opens a door once, as for a fob.
     *
     * @param words more about the reason; not blank where the reason alone says nothing
     * @param person the resident whom it is for, if that was said: one or none
     */
    public record ReleaseOnce(DoorId door, Way way, ReleaseReason reason, String words, List<PersonId> person)
            implements Action {
        public ReleaseOnce {
            person = List.copyOf(person);
            if (reason.needsWords() && words.isBlank()) {
                throw new IllegalArgumentException("a release for another reason must say which, but words was blank");
            }
        }

        @Override
        public Optional<DoorId> at() {
            return Optional.of(door);
        }
    }

    /** Ends a release; only by somebody who says that she stood at the door (D73). */
    public record ConfirmRestored(DoorId door, String words) implements Action {
        @Override
        public Optional<DoorId> at() {
            return Optional.of(door);
        }
    }

    /** Asks a controller how it is. */
    public record SendStatus(String words) implements Action {
        @Override
        public Optional<DoorId> at() {
            return Optional.empty();
        }
    }

    /**
     * Writes what she may open by the fob alone onto the fob that lies on a programmer.
     *
     * @param image as it is written, in base64
     */
    public record WriteFob(FobToken fob, String image) implements Action {
        @Override
        public Optional<DoorId> at() {
            return Optional.empty();
        }

        @Override
        public String words() {
            return "";
        }
    }

    /** Reads which fob lies on a programmer, and what is written on it. */
    public record ReadFob() implements Action {
        @Override
        public Optional<DoorId> at() {
            return Optional.empty();
        }

        @Override
        public String words() {
            return "";
        }
    }

    /** The first instant at which it counts no longer. */
    public Instant notAfter() {
        return askedAt.plus(VALID);
    }
}
