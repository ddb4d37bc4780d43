package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A connection that keeps what was sent. */
final class RecordingUplink implements Uplink {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<DeviceTopic> topics = new ArrayList<>();
    private final List<JsonNode> messages = new ArrayList<>();
    private boolean severed;

    @Override
    public void publish(DeviceTopic topic, byte[] payload) {
        assert payload.length <= 64 * 1024 : "a message of " + payload.length + " bytes";
        topics.add(topic);
        try {
            messages.add(JSON.readTree(payload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void sever() {
        severed = true;
    }

    boolean isSevered() {
        return severed;
    }

    void forget() {
        topics.clear();
        messages.clear();
    }

    List<JsonNode> on(DeviceTopic topic) {
        List<JsonNode> found = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            if (topics.get(i) == topic) {
                found.add(messages.get(i));
            }
        }
        return found;
    }

    JsonNode last(DeviceTopic topic) {
        List<JsonNode> all = on(topic);
        return all.get(all.size() - 1);
    }

    List<JsonNode> events() {
        List<JsonNode> events = new ArrayList<>();
        on(DeviceTopic.EVENTS).forEach(message -> message.get("events").forEach(events::add));
        return events;
    }

    List<String> kinds() {
        return events().stream().map(event -> event.get("kind").textValue()).toList();
    }
}
