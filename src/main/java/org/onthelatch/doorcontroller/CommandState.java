package org.onthelatch.doorcontroller;

import java.time.Instant;
import java.util.List;

/**
 * How far a command has got. Only the controller's own answer makes it {@link Done}: a command that nobody answered is never
 * taken for one that was carried out.
 */
public sealed interface CommandState {
    /** It may still be carried out. */
    record Waiting() implements CommandState {}

    /** @param at the controller's own time */
    record Done(Instant at) implements CommandState {}

    record Refused(String cause) implements CommandState {}

    record Failed(String cause) implements CommandState {}

    record NotSent(String why) implements CommandState {}

    /** It is over and nobody answered: whether the door opened is not known. */
    record NoAnswer() implements CommandState {}

    /** @param answers what came of it, in the order of commit; the first one counts */
    static CommandState of(DoorCommand command, List<CommandAnswer> answers, Instant now) {
        if (answers.isEmpty()) {
            return now.isBefore(command.notAfter()) ? new Waiting() : new NoAnswer();
        }
        CommandAnswer first = answers.get(0);
        if (first instanceof CommandAnswer.Done done) {
            return new Done(done.at());
        }
        if (first instanceof CommandAnswer.OnPad pad) {
            return new Done(pad.at());
        }
        if (first instanceof CommandAnswer.Refused refused) {
            return new Refused(refused.cause());
        }
        if (first instanceof CommandAnswer.Failed failed) {
            return new Failed(failed.cause());
        }
        return new NotSent(((CommandAnswer.NotSent) first).why());
    }
}
