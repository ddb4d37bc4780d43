package org.onthelatch.commissioning;

import java.time.Instant;
import java.time.LocalDate;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;

/**
 * What a named person found when she tried a door (D71, D86).
 *
 * @param found what happened, in her words; not blank when it failed
 * @param testedOn the day on which she stood there
 * @param by who tested it
 */
public record DoorTest(
        DoorId door, Kind kind, boolean passed, String found, LocalDate testedOn, StaffId by, Instant recordedAt) {

    /** What is tried. A stored word is never changed. */
    public enum Kind {
        FIRE_RELEASE("fire arrangement", "The door does in a fire what its fire record says."),
        LOCAL_OVERRIDE("local override", "The local override, such as the green break glass, releases the door."),
        FREE_EGRESS("way out", "From inside the door opens easily and at once, as far as nobody is asked."),
        READER("reader", "The reader reads a fob, and the door follows.");

        private final String words;
        private final String question;

        Kind(String words, String question) {
            this.words = words;
            this.question = question;
        }

        /** In the middle of a sentence. */
        public String words() {
            return words;
        }

        /** What she has to have seen to call it passed. */
        public String question() {
            return question;
        }
    }

    public DoorTest {
        if (!passed && found.isBlank()) {
            throw new IllegalArgumentException("a test that failed must say what happened, but found was blank");
        }
    }
}
