package org.onthelatch.web.release;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.CommandRecords.Told;
import org.onthelatch.doorcontroller.CommandState;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.DoorCommand.ReleaseOnce;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/** Asks doors for what a person wants of them, for programs. The answer tells what came of it within some seconds. */
public record CommandsApi(Sources sources, Readers readers, AskDoors askDoors) {

    public Future<Answer> release(Ask ask) {
        DoorId door = RestorePage.known(sources, ask.part("door"));
        JsonFields fields = JsonFields.of(JsonBody.of(ask, say("release.notAsked")));
        fields.only(Set.of("id", "way", "reason", "words", "person"));
        Optional<CommandId> id = fields.has("id")
                ? fields.required("id", "1 to 64 letters, digits and hyphens", CommandId::new)
                : Optional.of(new CommandId(UUID.randomUUID().toString()));
        AccessFacts facts = sources.facts().get();
        ReadRelease read = new ReadRelease(name -> name.equals("door") ? door.value() : fields.text(name), facts);
        Optional<ReleaseOnce> release = read.read();
        check(fields.faults());
        check(read.faults());
        DoorCommand command = new DoorCommand(
                id.orElseThrow(),
                facts.register().controllerOf(door).orElseThrow().id(),
                ask.by().staff(),
                ask.at(),
                release.orElseThrow());
        return asked(command, ask);
    }

    public Future<Answer> restore(Ask ask) {
        DoorId door = RestorePage.known(sources, ask.part("door"));
        JsonFields fields = JsonFields.of(JsonBody.of(ask, say("release.notAsked")));
        fields.only(Set.of("stoodAtTheDoor", "words"));
        boolean stood = fields.flag("stoodAtTheDoor");
        String words = fields.text("words");
        check(fields.faults());
        if (!stood) {
            check(List.of(new Fault(
                    "stoodAtTheDoor", "true: only somebody who stood at the door may confirm (D73)", "false")));
        }
        return asked(RestorePage.restored(sources, door, words, ask), ask);
    }

    public Future<Answer> askStatus(Ask ask) {
        JsonFields fields = JsonFields.of(JsonBody.of(ask, say("release.notAsked")));
        fields.only(Set.of());
        check(fields.faults());
        return asked(RestorePage.status(sources, ask), ask);
    }

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        return Answer.json(200, json(told(ask.part("command")), ask));
    }

    private Future<Answer> asked(DoorCommand command, Ask ask) {
        return askDoors.ask(command, ask.by())
                .compose(sent -> readers.read(() -> {
                    Told told = told(command.id().value());
                    boolean waiting = told.state(ask.at()) instanceof CommandState.Waiting;
                    return Answer.json(waiting ? 202 : sent ? 201 : 200, json(told, ask))
                            .with("Location", "/api/v1/commands/" + command.id());
                }));
    }

    private Told told(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[A-Za-z0-9-]{1,64}"))
                .flatMap(text -> sources.commands().told(new CommandId(text)))
                .orElseThrow(() -> Declined.notFound("There is no command of this id."));
    }

    private JsonObject json(Told told, Ask ask) {
        CommandWords words = new CommandWords(
                new NhsDates(sources.policy().zone()), sources.directory().get(), ask.at());
        return CommandJson.of(told, words, ask.by().may(Permission.SEE_PEOPLE), ask.at());
    }

    private static void check(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Declined(new Problem(422, "REFUSED", say("release.notAsked"), Problem.named(faults), faults));
        }
    }
}
