package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onthelatch.accesslist.FobImage;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.CommandRecords.Told;
import org.onthelatch.doorcontroller.CommandState;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.fob.FobToken;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.release.AskDoors;
import org.onthelatch.web.sources.Sources;

/** Writes fobs for locks without a network, and reads which fob lies on a programmer. */
public record ProgramFobs(Sources sources, Readers readers, AskDoors askDoors) {

    public Future<Answer> writeForm(Ask ask) {
        FobToken fob = FobPage.known(ask.part("fob"));
        return write(fob, ask.field("programmer"), ask).map(told -> Answer.seeOther("/fobs/" + fob));
    }

    public Future<Answer> writeJson(Ask ask) {
        FobToken fob = FobPage.known(ask.part("fob"));
        JsonFields fields = JsonFields.of(JsonBody.of(ask, say("fob.program.nothing")));
        fields.only(Set.of("programmer"));
        String programmer = fields.text("programmer");
        check(fields.faults());
        return write(fob, programmer, ask).compose(told -> readers.read(() -> Answer.json(201, json(fob, ask))));
    }

    public Answer imageJson(Ask ask) {
        new Parameters(ask).check();
        return Answer.json(200, json(FobPage.known(ask.part("fob")), ask));
    }

    private JsonObject json(FobToken fob, Ask ask) {
        WrittenFob written = WrittenFob.of(fob, sources, ask.at());
        JsonArray doors = new JsonArray();
        written.doors().forEach(door -> doors.add(door.value()));
        JsonObject json = new JsonObject()
                .put("fob", fob.value())
                .put("state", written.state().name())
                .put("doors", doors);
        written.at().ifPresent(at -> json.put("at", at.toString()));
        return written.cause().isEmpty() ? json : json.put("cause", written.cause());
    }

    private Future<Optional<Told>> write(FobToken fob, String named, Ask ask) {
        DeviceId programmer = programmer(named);
        FobImage image = sources.programming()
                .image(fob, ask.at())
                .orElseThrow(() -> refused("fob", say("fob.program.held"), fob.value()));
        String bytes = sources.programming()
                .written(image)
                .orElseThrow(() -> refused("fob", say("fob.program.fits"), fob.value()));
        return ask(programmer, new DoorCommand.WriteFob(fob, bytes), ask);
    }

    private Future<Optional<Told>> ask(DeviceId programmer, DoorCommand.Action action, Ask ask) {
        CommandId id = new CommandId(UUID.randomUUID().toString());
        DoorCommand command = new DoorCommand(id, programmer, ask.by().staff(), ask.at(), action);
        return askDoors.ask(command, ask.by())
                .compose(sent -> readers.read(() -> sources.commands().told(id)));
    }

    /** Reads which fob lies on the programmer, and leads to its page. */
    public Future<Answer> readForm(Ask ask) {
        return ask(programmer(ask.field("programmer")), new DoorCommand.ReadFob(), ask)
                .map(told -> Answer.seeOther("/fobs/" + pad(told, ask).fob()));
    }

    public Future<Answer> readJson(Ask ask) {
        return ask(programmer(ask.part("programmer")), new DoorCommand.ReadFob(), ask)
                .map(told -> {
                    CommandAnswer.OnPad pad = pad(told, ask);
                    return Answer.json(
                            201, new JsonObject().put("fob", pad.fob()).put("image", pad.image()));
                });
    }

    private static CommandAnswer.OnPad pad(Optional<Told> told, Ask ask) {
        for (CommandAnswer answer : told.map(Told::answers).orElse(List.of())) {
            if (answer instanceof CommandAnswer.OnPad pad) {
                return pad;
            }
        }
        String cause = told.map(found -> cause(found.state(ask.at()))).orElseGet(() -> say("fob.pad.unknown"));
        throw new Declined(new Problem(
                409, "NO_FOB_READ", say("fob.program.unread"), say("fob.program.unread.why", cause), List.of()));
    }

    private static String cause(CommandState state) {
        if (state instanceof CommandState.Failed failed) {
            return PadWords.cause(failed.cause());
        }
        if (state instanceof CommandState.Refused refused) {
            return PadWords.cause(refused.cause());
        }
        return state instanceof CommandState.NotSent notSent ? notSent.why() : say("fob.pad.waiting");
    }

    private DeviceId programmer(String named) {
        List<DeviceId> all = sources.programming().programmers();
        if (named.isEmpty() && all.size() == 1) {
            return all.get(0);
        }
        return all.stream()
                .filter(known -> known.value().equals(named))
                .findFirst()
                .orElseThrow(() -> refused(
                        "programmer",
                        all.isEmpty() ? say("fob.program.none") : say("fob.takes.oneOf", all),
                        named.isEmpty() ? say("fob.takes.nothing") : named));
    }

    private static Declined refused(String field, String expected, String came) {
        return refused(List.of(new Fault(field, expected, came)));
    }

    private static void check(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private static Declined refused(List<Fault> faults) {
        return new Declined(new Problem(422, "REFUSED", say("fob.program.nothing"), Problem.named(faults), faults));
    }
}
