package org.onthelatch.mqtt.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.onthelatch.doorcontroller.ControllerLine.Command;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.mqtt.signed.SigningKeys;
import org.onthelatch.ward.DeviceId;

/** What the service says besides lists, before it is signed. */
public final class ServiceBodies {
    /** How long a command is valid (contract, section 6). */
    public static final Duration COMMAND_VALID = DoorCommand.VALID;

    private ServiceBodies() {}

    public static String receipt(DeviceId audience, long epoch, long upTo) {
        return CanonicalJson.of(
                object().put("audience", audience.value()).put("epoch", epoch).put("upTo", upTo));
    }

    /** @param id 1 to 64 letters, digits and hyphens, new for each command */
    public static String command(String id, Command command) {
        ObjectNode body = object().put("audience", command.controller().value())
                .put("id", id)
                .put("issuedAt", WireTime.of(command.issuedAt()))
                .put("notAfter", WireTime.of(command.issuedAt().plus(COMMAND_VALID)));
        if (command instanceof Command.SendEvents events) {
            body.put("action", "SEND_EVENTS")
                    .put("epoch", events.epoch())
                    .put("from", events.from())
                    .put("to", events.to());
        } else if (command instanceof Command.SendStatus) {
            body.put("action", "SEND_STATUS");
        } else if (command instanceof Command.Asked asked) {
            asked(body, asked.command().action());
        } else {
            throw new IllegalArgumentException("no wire form for " + command);
        }
        return CanonicalJson.of(body);
    }

    private static void asked(ObjectNode body, DoorCommand.Action action) {
        if (action instanceof DoorCommand.ReleaseOnce release) {
            body.put("action", "RELEASE_ONCE")
                    .put("door", release.door().value())
                    .put("way", release.way().name());
        } else if (action instanceof DoorCommand.ConfirmRestored restored) {
            body.put("action", "CONFIRM_RESTORED").put("door", restored.door().value());
        } else if (action instanceof DoorCommand.WriteFob write) {
            body.put("action", "WRITE_FOB").put("fob", write.fob().value()).put("image", write.image());
        } else if (action instanceof DoorCommand.ReadFob) {
            body.put("action", "READ_FOB");
        } else if (action instanceof DoorCommand.SendStatus) {
            body.put("action", "SEND_STATUS");
        } else {
            throw new IllegalArgumentException("no wire form for " + action);
        }
    }

    public static String serviceStatus(Instant now, SigningKeys.Announcement announcement) {
        ObjectNode body = object().put("now", WireTime.of(now))
                .put("keyEpoch", announcement.signer().keyEpoch());
        announcement
                .next()
                .forEach(next -> body.putObject("nextKey")
                        .put("keyEpoch", next.keyEpoch())
                        .put("publicKey", next.publicKey()));
        return CanonicalJson.of(body);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
