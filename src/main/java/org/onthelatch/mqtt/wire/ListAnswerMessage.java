package org.onthelatch.mqtt.wire;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.ward.DeviceId;

/** Reads {@code access-list/answer}. */
public final class ListAnswerMessage {
    private ListAnswerMessage() {}

    public static Parsed<ListAnswer> parse(DeviceId sender, byte[] payload) {
        return MalformedMessage.parse(() -> read(sender, Fields.of(sender, payload)));
    }

    private static ListAnswer read(DeviceId sender, Fields fields) {
        Optional<ListVersion> version = fields.versionIfAny("version");
        String hash = fields.textIfAny("contentHash", Form.HASH);
        Instant at = fields.instant("at");
        if (fields.text("outcome", Form.LIST_OUTCOME).equals("REJECTED")) {
            String cause = fields.text("cause", Form.LIST_CAUSE);
            return new ListAnswer.Refused(
                    sender, version.map(ListVersion::toString).orElse(""), cause, at);
        }
        if (fields.has("cause")) {
            throw fields.wrong("cause", "nothing beside APPLIED");
        }
        if (version.isEmpty() || hash.isEmpty()) {
            throw fields.wrong(version.isEmpty() ? "version" : "contentHash", "the applied list's");
        }
        return new ListAnswer.Applied(sender, version.get(), new ContentHash(hash), at);
    }
}
