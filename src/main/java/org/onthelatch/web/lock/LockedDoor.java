package org.onthelatch.web.lock;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.doors.Holds;

/**
 * One emergency lock and what its door does about it, in sentences that a nurse can act on (design, section 5).
 *
 * @param sentence what the door does now
 */
public record LockedDoor(EmergencyLock lock, DoorHold door, State state, String sentence) {

    /** How the door stands. */
    public enum State {
        /** It says that it has it. */
        SECURED,
        /** It is released, by fire or by hand: no lock holds there. */
        RELEASED,
        /** It has not answered: nobody knows what it does. */
        NOT_ANSWERED,
        /** It is over, and the door says so or ended it by the clock. */
        OVER,
        /** It was ended early, and the door has not said that it knows. */
        NOT_TOLD_OF_END
    }

    static LockedDoor of(EmergencyLock lock, AccessFacts facts, Controllers controllers, HoldWords words, Instant now) {
        DoorHold door = DoorHold.of(lock.door(), facts, controllers, now);
        return lock.period().contains(now) ? running(lock, door, words) : over(lock, door, words, now);
    }

    private static LockedDoor running(EmergencyLock lock, DoorHold door, HoldWords words) {
        if (door.isReleased()) {
            return new LockedDoor(lock, door, State.RELEASED, say("lock.door.released", words.mode(door)));
        }
        if (door.holds().isCertain()) {
            return new LockedDoor(lock, door, State.SECURED, say("lock.door.secured"));
        }
        String sentence = say("lock.door.silent", words.sentence(door.holds()));
        return new LockedDoor(lock, door, State.NOT_ANSWERED, sentence);
    }

    private static LockedDoor over(EmergencyLock lock, DoorHold door, HoldWords words, Instant now) {
        boolean early =
                lock.ended().stream().anyMatch(ending -> ending.planned().isAfter(now));
        if (!early || door.holds().isCertain()) {
            return new LockedDoor(lock, door, State.OVER, say("lock.door.over"));
        }
        Instant planned = lock.ended().get(0).planned();
        String sentence = say("lock.door.mayAsk", words.dates().time(planned));
        return new LockedDoor(lock, door, State.NOT_TOLD_OF_END, sentence);
    }

    public boolean isWaiting() {
        return (state == State.NOT_ANSWERED && door.holds() instanceof Holds.Waiting) || state == State.NOT_TOLD_OF_END;
    }

    /** Whether it is as the nurse in charge wanted it. */
    public boolean isGood() {
        return state == State.SECURED || state == State.OVER;
    }
}
