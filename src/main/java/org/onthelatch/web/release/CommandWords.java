package org.onthelatch.web.release;

import java.time.Instant;
import java.util.Map;
import org.onthelatch.doorcontroller.CommandRecords.Told;
import org.onthelatch.doorcontroller.CommandState;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;

/** What was asked of a door and what came of it, in one plain sentence. Silence is never called success. */
public record CommandWords(NhsDates dates, Directory directory, Instant now) {
    private static final Map<String, String> CAUSES = Map.of(
            "EXPIRED", "it came too late, or the door's clock is wrong",
            "BAD_SIGNATURE", "it does not trust this service's key. Tell IT now",
            "WRONG_AUDIENCE", "it takes the request for another controller's. Tell IT now",
            "UNKNOWN_DOOR", "its controller does not know this door. Tell IT now",
            "NOT_SUPPORTED", "it cannot do that",
            "STILL_RELEASED",
                    "what released it is still there: the fire alarm, the power or the local control. It stays released");

    /** "HD01 was released at 2:03pm by L. Pryce: visitor." */
    public String sentence(Told told) {
        DoorCommand command = told.command();
        DoorCommand.Action action = command.action();
        if (action instanceof DoorCommand.ReleaseOnce release) {
            return release(told, release);
        }
        return action instanceof DoorCommand.ConfirmRestored restored ? restored(told, restored) : status(told);
    }

    public boolean isDone(Told told) {
        return told.state(now) instanceof CommandState.Done;
    }

    public boolean isWaiting(Told told) {
        return told.state(now) instanceof CommandState.Waiting;
    }

    private String release(Told told, DoorCommand.ReleaseOnce release) {
        DoorId door = release.door();
        CommandState state = told.state(now);
        if (state instanceof CommandState.Done) {
            return "%s was released%s at %s by %s: %s."
                    .formatted(door, release.way() == Way.IN ? " inwards" : "", asked(told), by(told), why(release));
        }
        return notDone(told, door.value(), state) + " Use the key.";
    }

    private String restored(Told told, DoorCommand.ConfirmRestored restored) {
        DoorId door = restored.door();
        CommandState state = told.state(now);
        return state instanceof CommandState.Done
                ? "%s is restored, confirmed at %s by %s, who stood at the door.".formatted(door, asked(told), by(told))
                : notDone(told, door.value(), state) + " Take it for released.";
    }

    private String status(Told told) {
        String controller = told.command().controller().value();
        CommandState state = told.state(now);
        return state instanceof CommandState.Done
                ? "%s was asked at %s by %s, and answered.".formatted(controller, asked(told), by(told))
                : notDone(told, controller, state);
    }

    private String notDone(Told told, String whom, CommandState state) {
        String asked = "Asked at %s by %s.".formatted(asked(told), by(told));
        if (state instanceof CommandState.Waiting) {
            return "%s has not answered yet. %s".formatted(whom, asked);
        }
        if (state instanceof CommandState.NoAnswer) {
            return "%s did not answer. What it did is not known. %s".formatted(whom, asked);
        }
        if (state instanceof CommandState.NotSent notSent) {
            return "%s was not asked: %s. %s".formatted(whom, notSent.why(), asked);
        }
        if (state instanceof CommandState.Refused refused) {
            return "%s refused: %s. %s".formatted(whom, cause(refused.cause()), asked);
        }
        return "%s failed: %s. %s".formatted(whom, cause(((CommandState.Failed) state).cause()), asked);
    }

    private static String cause(String code) {
        return CAUSES.getOrDefault(code, "it says " + code);
    }

    private String asked(Told told) {
        return dates.recent(told.command().askedAt(), now);
    }

    private String by(Told told) {
        return directory.person(told.command().by());
    }

    /** "visitor", or with her own words behind it. */
    public static String why(DoorCommand.ReleaseOnce release) {
        if (release.words().isEmpty()) {
            return release.reason().words();
        }
        return release.reason().needsWords()
                ? release.words()
                : "%s, %s".formatted(release.reason().words(), release.words());
    }

    /** A name for programs: WAITING, DONE, REFUSED, FAILED, NOT_SENT or NO_ANSWER. */
    public static String code(CommandState state) {
        if (state instanceof CommandState.Waiting) {
            return "WAITING";
        }
        if (state instanceof CommandState.Done) {
            return "DONE";
        }
        if (state instanceof CommandState.Refused) {
            return "REFUSED";
        }
        if (state instanceof CommandState.Failed) {
            return "FAILED";
        }
        if (state instanceof CommandState.NotSent) {
            return "NOT_SENT";
        }
        if (state instanceof CommandState.NoAnswer) {
            return "NO_ANSWER";
        }
        throw new IllegalStateException("no name for " + state);
    }
}
