package org.onthelatch.web.call;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onthelatch.call.Call;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.ReleaseReason;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Way;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.release.AskDoors;
import org.onthelatch.web.sources.Sources;

/** Lets her out who called, in one action. Whoever she is, the release itself is never refused (D57). */
record LetOut(Sources sources, AskDoors askDoors) {

    /**
     * @param version the call as staff saw it: a second touch of the same button releases nothing a second time
     * @param whom whom it is for, if that is said
     */
    Future<CommandId> letOut(Call call, int version, Optional<PersonId> whom, Ask ask) {
        Controller controller = sources.facts()
                .get()
                .register()
                .controllerOf(call.request().door())
                .orElseThrow(() -> Declined.notFound(say("call.let.key")));
        Optional<PersonId> person = whom.or(call::person);
        boolean in = call.request().way() == Way.IN;
        DoorCommand command = new DoorCommand(
                id(call, version),
                controller.id(),
                ask.by().staff(),
                ask.at(),
                new DoorCommand.ReleaseOnce(
                        call.request().door(),
                        call.request().way(),
                        in ? ReleaseReason.COMING_IN : ReleaseReason.GOING_OUT,
                        say("call.let.reason"),
                        person.map(List::of).orElse(List.of())));
        return askDoors.ask(
                        command,
                        ask.by(),
                        () -> sources.calls()
                                .askedDoor(
                                        call.id(), command.id(), whom, ask.by().actor(), ask.at()))
                .map(sent -> command.id());
    }

    private static CommandId id(Call call, int version) {
        String text = "%s/%d".formatted(call.id(), version);
        return new CommandId(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
