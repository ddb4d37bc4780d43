package org.onthelatch.mqtt.wire;

import java.util.List;
import java.util.Optional;
import org.onthelatch.doorcontroller.Capability;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.doorcontroller.DeviceStatus.DoorState;
import org.onthelatch.doorcontroller.DeviceStatus.Held;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

/** Reads {@code status}, the device's own or its will. */
public final class StatusMessage {
    private StatusMessage() {}

    /**
     * What a device says.
     *
     * @param keyEpoch the greatest that it says it holds; 0 if it does not say
     */
    public record Said(DeviceStatus status, long keyEpoch) {}

    public static Parsed<Said> parse(DeviceId sender, byte[] payload) {
        return MalformedMessage.parse(() -> read(sender, Fields.of(sender, payload)));
    }

    private static Said read(DeviceId sender, Fields fields) {
        String session = fields.text("session", Form.SESSION);
        if (!fields.flag("online")) {
            return new Said(new DeviceStatus.Offline(sender, session), 0);
        }
        long keyEpoch = fields.has("keyEpoch") ? fields.number("keyEpoch", 1) : 0;
        return new Said(online(sender, session, fields), keyEpoch);
    }

    private static DeviceStatus.Online online(DeviceId sender, String session, Fields fields) {
        return new DeviceStatus.Online(
                sender,
                session,
                fields.number("epoch", 1),
                fields.number("lastSeq", 0),
                fields.instant("at"),
                fields.text("clock", Form.CLOCK).equals("SYNCED"),
                fields.text("firmware", Form.FIRMWARE),
                held(fields),
                new Capability(limit(fields, "maxListBytes"), limit(fields, "maxFobs")),
                fields.objects("doors").stream().map(StatusMessage::door).toList());
    }

    private static List<Held> held(Fields fields) {
        Optional<ListVersion> version = fields.versionIfAny("listVersion");
        if (version.isEmpty()) {
            if (fields.has("contentHash")) {
                throw fields.wrong("listVersion", "a version beside contentHash");
            }
            return List.of();
        }
        return List.of(new Held(version.get(), new ContentHash(fields.text("contentHash", Form.HASH))));
    }

    private static int limit(Fields fields, String name) {
        return (int) Math.min(fields.number(name, 1), Integer.MAX_VALUE);
    }

    private static DoorState door(Fields door) {
        return new DoorState(
                new DoorId(door.text("door", Form.DOOR)),
                door.text("contact", Form.CONTACT),
                door.text("mode", Form.MODE),
                door.textIfAny("releasedBy", Form.RELEASED_BY));
    }
}
