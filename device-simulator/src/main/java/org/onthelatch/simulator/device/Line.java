package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onthelatch.simulator.wire.StrictJson;

/** The cable of a device: whether it is plugged in, and the connection over it if there is one. */
final class Line {
    private final Diary diary;
    private @Nullable Uplink uplink;
    private String session = "none";
    private boolean cut;

    Line(Diary diary) {
        this.diary = diary;
    }

    boolean isUp() {
        return uplink != null;
    }

    boolean isCut() {
        return cut;
    }

    String session() {
        return session;
    }

    void up(Uplink newUplink, String newSession) {
        uplink = newUplink;
        session = newSession;
    }

    void down() {
        uplink = null;
    }

    void cut() {
        cut = true;
        sever();
    }

    void mend() {
        cut = false;
    }

    void sever() {
        Uplink severed = uplink;
        uplink = null;
        if (severed != null) {
            severed.sever();
        }
    }

    void publish(DeviceTopic topic, JsonNode message) {
        publish(topic, StrictJson.bytes(message));
    }

    void publishEvents(List<Event> events) {
        if (uplink != null) {
            diary.sent(events);
        }
        EventsMessage.pack(events).forEach(message -> publish(DeviceTopic.EVENTS, message));
    }

    void publish(DeviceTopic topic, byte[] payload) {
        if (uplink != null) {
            if (topic == DeviceTopic.COMMANDS_ANSWER) {
                diary.commandAnswered(payload);
            }
            uplink.publish(topic, payload);
        }
    }
}
