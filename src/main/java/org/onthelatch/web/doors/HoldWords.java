package org.onthelatch.web.doors;

import java.time.Instant;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;

/** Says in words whether a door holds what it should. */
public record HoldWords(NhsDates dates, Instant now) {

    /** A word or two for a tag; "" for the normal state, which needs none. */
    public String tag(Holds holds) {
        if (holds instanceof Holds.Yes) {
            return "";
        }
        if (holds instanceof Holds.WhenLastHeard) {
            return "Not confirmed";
        }
        if (holds instanceof Holds.Waiting) {
            return "Not changed yet";
        }
        if (holds instanceof Holds.Refused) {
            return "Refused";
        }
        if (holds instanceof Holds.TooSmall) {
            return "Not complete";
        }
        return holds instanceof Holds.NothingIssued ? "Nothing sent yet" : "No controller";
    }

    public String sentence(Holds holds) {
        if (holds instanceof Holds.Yes yes) {
            return "The door says that it has it, since %s.".formatted(dates.recent(yes.since(), now));
        }
        if (holds instanceof Holds.WhenLastHeard last) {
            return "The door had it when it was last heard, %s. It is out of contact now. Do not rely on it."
                    .formatted(dates.recent(last.lastHeard(), now));
        }
        if (holds instanceof Holds.Waiting waiting) {
            return "The door does not have it. It has been waiting for %s%s."
                    .formatted(Spans.since(waiting.since(), now), waiting.inContact() ? "" : " and is out of contact");
        }
        if (holds instanceof Holds.Refused refused) {
            return "The door refused it %s ago (%s) and goes on with what it had before. Tell IT now."
                    .formatted(Spans.since(refused.since(), now), refused.cause());
        }
        if (holds instanceof Holds.TooSmall) {
            return "The door's controller is too small for everything. What did not fit lets people out. Tell IT now.";
        }
        return holds instanceof Holds.NothingIssued
                ? "Nothing was sent to this door yet. It lets everybody out."
                : "No controller works this door. It lets everybody out.";
    }

    /** What a door's own mode means, or "" for the normal one. */
    public String mode(DoorHold door) {
        if (!door.isReleased()) {
            return "";
        }
        return door.mode().equals("RELEASED")
                ? "The door is released%s. It is open to everybody until somebody confirms that it is restored."
                        .formatted(by(door.releasedBy()))
                : "The door reports the mode %s.".formatted(door.mode());
    }

    private static String by(String cause) {
        return switch (cause) {
            case "FIRE" -> " by the fire alarm";
            case "POWER" -> " by a loss of power";
            case "LOCAL" -> " at its local control";
            default -> "";
        };
    }

    public String lastHeard(Instant at) {
        return at.equals(Instant.MIN) ? "not since the service started" : dates.recent(at, now);
    }
}
