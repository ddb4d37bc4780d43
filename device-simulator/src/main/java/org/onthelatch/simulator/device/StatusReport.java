package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onthelatch.simulator.wire.StrictJson;
import org.onthelatch.simulator.wire.WireInstant;

/** What a device says of itself: at connection, every 60 s and when something in it has changed. */
final class StatusReport {
    private static final Duration EVERY = Duration.ofSeconds(60);
    private static final String FIRMWARE = "device-simulator";

    private final DeviceSettings settings;
    private final DeviceClock clock;
    private final EventLog log;
    private final Keys keys;
    private final ListKeeper lists;
    private final Releases releases;
    private final Line line;
    private ObjectNode lastSaid = StrictJson.newObject();
    private Instant lastSaidAt = Instant.EPOCH;

    StatusReport(
            DeviceSettings settings,
            DeviceClock clock,
            EventLog log,
            Keys keys,
            ListKeeper lists,
            Releases releases,
            Line line) {
        this.settings = settings;
        this.clock = clock;
        this.log = log;
        this.keys = keys;
        this.lists = lists;
        this.releases = releases;
        this.line = line;
    }

    void publish() {
        lastSaid = lasting();
        lastSaidAt = clock.tick();
        line.publish(DeviceTopic.STATUS, current());
    }

    void publishIfChanged() {
        if (line.isUp() && !lasting().equals(lastSaid)) {
            publish();
        }
    }

    void publishIfDue() {
        if (line.isUp() && Duration.between(lastSaidAt, clock.tick()).compareTo(EVERY) >= 0) {
            publish();
        }
    }

    ObjectNode current() {
        return lasting().put("lastSeq", log.lastSeq()).put("at", WireInstant.format(clock.now()));
    }

    /** Everything but what changes by itself. */
    private ObjectNode lasting() {
        ObjectNode status = StrictJson.newObject()
                .put("online", true)
                .put("session", line.session())
                .put("epoch", log.epoch())
                .put("clock", clock.trust().name())
                .put("firmware", FIRMWARE)
                .put("keyEpoch", keys.ring().newest())
                .put("maxListBytes", settings.limits().maxListBytes())
                .put("maxFobs", settings.limits().maxFobs());
        lists.held().ifPresent(list -> {
            status.set("listVersion", list.version().toJson());
            status.put("contentHash", list.contentHash());
        });
        ArrayNode doors = status.putArray("doors");
        settings.doors().forEach(door -> doors.add(describe(door)));
        return status;
    }

    private ObjectNode describe(DoorSettings door) {
        Optional<ReleaseCause> released = releases.at(door.door());
        ObjectNode json = StrictJson.newObject()
                .put("door", door.door().id())
                .put("contact", "CLOSED") // a stand-in's doors close at once
                .put("mode", released.isPresent() ? "RELEASED" : "NORMAL");
        released.ifPresent(cause -> json.put("releasedBy", cause.name()));
        return json;
    }
}
