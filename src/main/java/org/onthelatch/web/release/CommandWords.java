package org.onthelatch.web.release;

import static org.onthelatch.web.words.Say.say;
import static org.onthelatch.web.words.Say.sayOr;

import java.time.Instant;
import org.onthelatch.doorcontroller.CommandRecords.Told;
import org.onthelatch.doorcontroller.CommandState;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;

/** What was asked of a door and what came of it, in one plain sentence. Silence is never called success. */
public record CommandWords(NhsDates dates, Directory directory, Instant now) {

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
        return state instanceof CommandState.Done
                ? say("release.done." + release.way().name(), door, asked(told), by(told), why(release))
                : say("release.notDone.useKey", notDone(told, door.value(), state));
    }

    private String restored(Told told, DoorCommand.ConfirmRestored restored) {
        DoorId door = restored.door();
        CommandState state = told.state(now);
        return state instanceof CommandState.Done
                ? say("release.done.restored", door, asked(told), by(told))
                : say("release.notDone.released", notDone(told, door.value(), state));
    }

    private String status(Told told) {
        String controller = told.command().controller().value();
        CommandState state = told.state(now);
        return state instanceof CommandState.Done
                ? say("release.done.status", controller, asked(told), by(told))
                : notDone(told, controller, state);
    }

    private String notDone(Told told, String whom, CommandState state) {
        String at = asked(told);
        String by = by(told);
        if (state instanceof CommandState.Waiting) {
            return say("release.notDone.waiting", whom, at, by);
        }
        if (state instanceof CommandState.NoAnswer) {
            return say("release.notDone.noAnswer", whom, at, by);
        }
        if (state instanceof CommandState.NotSent notSent) {
            return say("release.notDone.notSent", whom, at, by, notSent.why());
        }
        if (state instanceof CommandState.Refused refused) {
            return say("release.notDone.refused", whom, at, by, cause(refused.cause()));
        }
        return say("release.notDone.failed", whom, at, by, cause(((CommandState.Failed) state).cause()));
    }

    private static String cause(String code) {
        return sayOr("release.cause." + code, "release.cause.other", code);
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
