package org.onthelatch.web.release;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.onthelatch.doorcontroller.CommandRecords.Told;
import org.onthelatch.doorcontroller.CommandState;
import org.onthelatch.doorcontroller.DoorCommand;

/** A command with what came of it, for programs: ids, no names. */
final class CommandJson {
    private CommandJson() {}

    /** @param people whether she who asks may see people */
    static JsonObject of(Told told, CommandWords words, boolean people, Instant now) {
        DoorCommand command = told.command();
        CommandState state = told.state(now);
        JsonObject json = new JsonObject()
                .put("id", command.id().value())
                .put("controller", command.controller().value())
                .put("askedBy", command.by().value())
                .put("askedAt", command.askedAt().toString())
                .put("notAfter", command.notAfter().toString())
                .put("state", CommandWords.code(state))
                .put("sentence", words.sentence(told));
        command.action().at().ifPresent(door -> json.put("door", door.value()));
        if (!command.action().words().isEmpty()) {
            json.put("words", command.action().words());
        }
        if (state instanceof CommandState.Refused refused) {
            json.put("cause", refused.cause());
        } else if (state instanceof CommandState.Failed failed) {
            json.put("cause", failed.cause());
        } else if (state instanceof CommandState.NotSent notSent) {
            json.put("cause", notSent.why());
        }
        return action(json, command.action(), people);
    }

    private static JsonObject action(JsonObject json, DoorCommand.Action action, boolean people) {
        if (action instanceof DoorCommand.ReleaseOnce release) {
            if (people) {
                release.person().forEach(person -> json.put("person", person.value()));
            }
            return json.put("action", "RELEASE_ONCE")
                    .put("way", release.way().name())
                    .put("reason", release.reason().name());
        }
        return json.put("action", action instanceof DoorCommand.ConfirmRestored ? "CONFIRM_RESTORED" : "SEND_STATUS");
    }
}
