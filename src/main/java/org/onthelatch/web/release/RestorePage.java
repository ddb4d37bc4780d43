package org.onthelatch.web.release;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.DoorCommand.ConfirmRestored;
import org.onthelatch.doorcontroller.DoorCommand.SendStatus;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.sources.Sources;

/**
 * Ends a release on the word of a named person who stood at the door, and asks a controller how it is. Nothing here restores
 * a door by itself, and the controller refuses while the cause is there (D73).
 */
public record RestorePage(Sources sources, AskDoors askDoors) {

    public Future<Answer> restore(Ask ask) {
        DoorId door = known(sources, ask.part("door"));
        if (!ask.field("stood").equals("yes")) {
            return Future.succeededFuture(Answer.seeOther("/doors/%s?unconfirmed=yes".formatted(door)));
        }
        DoorCommand command = restored(sources, door, ask.field("words"), ask);
        return askDoors.ask(command, ask.by())
                .map(sent -> Answer.seeOther("/doors/%s?asked=%s".formatted(door, command.id())));
    }

    public Future<Answer> askStatus(Ask ask) {
        DoorCommand command = status(sources, ask);
        return askDoors.ask(command, ask.by())
                .map(sent ->
                        Answer.seeOther("/doors?controller=%s&asked=%s".formatted(command.controller(), command.id())));
    }

    static DoorCommand restored(Sources sources, DoorId door, String words, Ask ask) {
        Controller controller = sources.facts()
                .get()
                .register()
                .controllerOf(door)
                .orElseThrow(() -> Declined.notFound(say("release.noController")));
        return command(controller.id(), new ConfirmRestored(door, checked(words)), ask);
    }

    static DoorCommand status(Sources sources, Ask ask) {
        String name = ask.part("controller");
        DeviceId controller = sources.facts().get().register().controllers().stream()
                .map(Controller::id)
                .filter(id -> id.value().equals(name))
                .findFirst()
                .orElseThrow(() -> Declined.notFound(say("release.noSuchController")));
        return command(controller, new SendStatus(""), ask);
    }

    private static DoorCommand command(DeviceId controller, DoorCommand.Action action, Ask ask) {
        CommandId id = new CommandId(UUID.randomUUID().toString());
        return new DoorCommand(id, controller, ask.by().staff(), ask.at(), action);
    }

    private static String checked(String words) {
        if (words.length() > ReadRelease.LONGEST_WORDS) {
            List<Fault> faults = List.of(new Fault(
                    "words",
                    say("release.expected.length", ReadRelease.LONGEST_WORDS),
                    say("release.came.length", words.length())));
            throw new Declined(new Problem(422, "REFUSED", say("release.notAsked"), Problem.named(faults), faults));
        }
        return words;
    }

    /** @throws Declined if the register has no such door */
    public static DoorId known(Sources sources, String text) {
        return sources.facts().get().register().doors().stream()
                .map(door -> door.id())
                .filter(id -> id.value().equals(text))
                .findFirst()
                .orElseThrow(() -> Declined.notFound(say("door.notFound")));
    }
}
