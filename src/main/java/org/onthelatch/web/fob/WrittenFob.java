package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.CompileFobImage;
import org.onthelatch.accesslist.FobImage;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.CommandRecords.Told;
import org.onthelatch.doorcontroller.CommandState;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.fob.FobToken;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.sources.Sources;

/**
 * How far what is written on a fob has got. Only what the programmer read back from the fob counts as written.
 *
 * @param doors of locks that the fob is to open by itself, by name; windows are not shown
 * @param programmers where it may be written; none where there are no such locks
 * @param at when it was written, or asked for
 * @param cause why it was not written, in words; "" otherwise
 */
public record WrittenFob(
        State state, List<DoorId> doors, List<DeviceId> programmers, Optional<Instant> at, String cause) {
    private static final int LATEST = 500;

    /** How far it has got. */
    public enum State {
        /** There is nothing that could be written on it: nobody holds it, or there are no such locks. */
        NOT_FOR_WRITING,
        NEVER_WRITTEN,
        PENDING,
        WRITTEN,
        /** What is on it is not what its holder may do now. */
        OUTDATED,
        EXPIRED,
        REFUSED
    }

    public WrittenFob {
        doors = List.copyOf(doors);
        programmers = List.copyOf(programmers);
    }

    static WrittenFob of(FobToken fob, Sources sources, Instant now) {
        List<DeviceId> programmers = sources.programming().programmers();
        Optional<FobImage> image = sources.programming().image(fob, now);
        List<DoorId> doors = image.stream()
                .flatMap(wanted -> wanted.grants().stream())
                .flatMap(grant -> grant.doors().stream())
                .distinct()
                .sorted(Comparator.comparing(DoorId::value))
                .toList();
        Optional<Told> last = last(fob, programmers, sources);
        if (image.isEmpty() || programmers.isEmpty()) {
            State state = last.filter(told -> isOn(told, now)).isPresent() ? State.OUTDATED : State.NOT_FOR_WRITING;
            return new WrittenFob(state, doors, programmers, last.map(WrittenFob::askedAt), "");
        }
        State state = last.map(told -> state(told, fob, sources, now)).orElse(State.NEVER_WRITTEN);
        String cause = last.filter(told -> state == State.REFUSED)
                .map(told -> cause(told, now))
                .orElse("");
        return new WrittenFob(state, doors, programmers, last.map(WrittenFob::askedAt), cause);
    }

    private static Optional<Told> last(FobToken fob, List<DeviceId> programmers, Sources sources) {
        return programmers.stream()
                .flatMap(programmer -> sources.commands().latest(programmer, LATEST).stream())
                .filter(told -> told.command().action() instanceof DoorCommand.WriteFob write
                        && write.fob().equals(fob))
                .max(Comparator.comparing(WrittenFob::askedAt));
    }

    private static Instant askedAt(Told told) {
        return told.command().askedAt();
    }

    private static boolean isOn(Told told, Instant now) {
        return told.state(now) instanceof CommandState.Done
                && now.isBefore(askedAt(told).plus(CompileFobImage.LASTS));
    }

    private static State state(Told told, FobToken fob, Sources sources, Instant now) {
        if (told.state(now) instanceof CommandState.Waiting) {
            return State.PENDING;
        }
        if (!(told.state(now) instanceof CommandState.Done) || !isReadBack(told)) {
            return State.REFUSED;
        }
        if (!isOn(told, now)) {
            return State.EXPIRED;
        }
        Optional<String> wanted =
                sources.programming().image(fob, askedAt(told)).flatMap(sources.programming()::written);
        return wanted.equals(Optional.of(asked(told).image())) ? State.WRITTEN : State.OUTDATED;
    }

    private static DoorCommand.WriteFob asked(Told told) {
        return (DoorCommand.WriteFob) told.command().action();
    }

    private static boolean isReadBack(Told told) {
        return told.answers().stream()
                .findFirst()
                .filter(answer -> answer instanceof CommandAnswer.OnPad pad
                        && pad.fob().equals(asked(told).fob().value())
                        && pad.image().equals(asked(told).image()))
                .isPresent();
    }

    private static String cause(Told told, Instant now) {
        CommandState state = told.state(now);
        if (state instanceof CommandState.Failed failed) {
            return PadWords.cause(failed.cause());
        }
        if (state instanceof CommandState.Refused refused) {
            return PadWords.cause(refused.cause());
        }
        if (state instanceof CommandState.NotSent notSent) {
            return notSent.why();
        }
        return say(state instanceof CommandState.NoAnswer ? "fob.pad.silent" : "fob.pad.differs");
    }

    /** In a sentence for the desk; "" where nothing could be written. */
    public String sentence() {
        return state == State.NOT_FOR_WRITING ? "" : say("fob.written.is." + state.name(), cause);
    }

    /** In one word, where there is a sentence. */
    public String tag() {
        return say("fob.written.tag." + state.name());
    }

    public String colour() {
        return switch (state) {
            case WRITTEN -> "green";
            case REFUSED, OUTDATED -> "red";
            default -> "yellow";
        };
    }
}
