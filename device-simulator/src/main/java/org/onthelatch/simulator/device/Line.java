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
    private boolean mute;
    private boolean deaf;

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

    /** Loses what the device sends, while it goes on hearing. */
    void loseSent() {
        mute = true;
    }

    /** Loses what is sent to the device, while it goes on being heard. */
    void loseHeard() {
        deaf = true;
    }

    /** As an engineer would find it: WHOLE, CUT, or cut one way. */
    String state() {
        if (cut || (mute && deaf)) {
            return "CUT";
        }
        if (mute) {
            return "CANNOT_SEND";
        }
        return deaf ? "CANNOT_HEAR" : "WHOLE";
    }

    boolean isDeaf() {
        return deaf;
    }

    void mend() {
        mute = false;
        deaf = false;
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
        if (uplink != null && !mute) {
            if (topic == DeviceTopic.COMMANDS_ANSWER) {
                diary.commandAnswered(payload);
            }
            uplink.publish(topic, payload);
        }
    }
}
