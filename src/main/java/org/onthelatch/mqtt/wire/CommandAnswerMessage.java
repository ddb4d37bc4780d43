package org.onthelatch.mqtt.wire;

import java.time.Instant;
import org.onthelatch.ward.DeviceId;

/**
 * What a controller says that it did with a command (contract, {@code command-answer}).
 *
 * @param id the command's, or blank if the controller could not read it
 * @param outcome {@code DONE}, {@code REFUSED} or {@code FAILED}
 * @param cause blank for {@code DONE}
 * @param fob what lies on a programmer, or blank; with it {@code image}, in base64, blank for a fob without one
 * @param at the controller's own time
 */
public record CommandAnswerMessage(
        DeviceId controller, String id, String outcome, String cause, String fob, String image, Instant at) {

    /** Reads {@code commands/answer}. */
    public static Parsed<CommandAnswerMessage> parse(DeviceId sender, byte[] payload) {
        return MalformedMessage.parse(() -> read(sender, Fields.of(sender, payload)));
    }

    private static CommandAnswerMessage read(DeviceId sender, Fields fields) {
        String outcome = fields.text("outcome", Form.OUTCOME);
        Instant at = fields.instant("at");
        String id = fields.textIfAny("id", Form.COMMAND_ID);
        if (!outcome.equals("DONE")) {
            return new CommandAnswerMessage(sender, id, outcome, fields.text("cause", Form.CODE), "", "", at);
        }
        if (id.isEmpty() || fields.has("cause")) {
            throw fields.wrong(
                    id.isEmpty() ? "id" : "cause", id.isEmpty() ? "the command's id" : "nothing beside DONE");
        }
        String fob = fields.textIfAny("fob", Form.FOB);
        String image = fields.textIfAny("image", Form.IMAGE);
        if (fob.isEmpty() && !image.isEmpty()) {
            throw fields.wrong("fob", "the fob that has this image");
        }
        return new CommandAnswerMessage(sender, id, outcome, "", fob, image, at);
    }
}
