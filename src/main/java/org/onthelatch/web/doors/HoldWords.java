package org.onthelatch.web.doors;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;

/** Says in words whether a door holds what it should. */
public record HoldWords(NhsDates dates, Instant now) {

    /** A word or two for a tag; "" for the normal state, which needs none. */
    public String tag(Holds holds) {
        return holds instanceof Holds.Yes
                ? ""
                : say("door.tag." + holds.getClass().getSimpleName());
    }

    public String sentence(Holds holds) {
        if (holds instanceof Holds.Yes yes) {
            return say("door.holds.yes", dates.recent(yes.since(), now));
        }
        if (holds instanceof Holds.WhenLastHeard last) {
            return say("door.holds.whenLastHeard", dates.recent(last.lastHeard(), now));
        }
        if (holds instanceof Holds.Waiting waiting) {
            return say(
                    waiting.inContact() ? "door.holds.waiting" : "door.holds.waiting.silent",
                    Spans.since(waiting.since(), now));
        }
        if (holds instanceof Holds.Refused refused) {
            return say("door.holds.refused", Spans.since(refused.since(), now), refused.cause());
        }
        if (holds instanceof Holds.TooSmall) {
            return say("door.holds.tooSmall");
        }
        return say(holds instanceof Holds.NothingIssued ? "door.holds.nothingIssued" : "door.holds.noController");
    }

    /** What a door's own mode means, or "" for the normal one. */
    public String mode(DoorHold door) {
        if (!door.isReleased()) {
            return "";
        }
        if (!door.mode().equals("RELEASED")) {
            return say("door.mode.other", door.mode());
        }
        return switch (door.releasedBy()) {
            case "FIRE", "POWER", "LOCAL" -> say("door.mode." + door.releasedBy());
            default -> say("door.mode.released");
        };
    }

    public String lastHeard(Instant at) {
        return at.equals(Instant.MIN) ? say("door.heard.never") : dates.recent(at, now);
    }
}
