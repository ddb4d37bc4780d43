package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.simulator.wire.StrictJson;

/** Packs events of one epoch into as few messages as the contract's size allows. */
final class EventsMessage {
    private static final int MAX_BYTES = 60 * 1024; // of 64 KiB; the rest is for what stands around the events

    private EventsMessage() {}

    static List<byte[]> pack(List<Event> events) {
        List<byte[]> messages = new ArrayList<>();
        List<ObjectNode> batch = new ArrayList<>();
        int bytes = 0;
        for (Event event : events) {
            ObjectNode json = event.toJson();
            int size = StrictJson.bytes(json).length + 1;
            if (bytes + size > MAX_BYTES) {
                messages.add(message(event.epoch(), batch));
                batch.clear();
                bytes = 0;
            }
            batch.add(json);
            bytes += size;
        }
        if (!batch.isEmpty()) {
            messages.add(message(events.get(0).epoch(), batch));
        }
        return messages;
    }

    private static byte[] message(long epoch, List<ObjectNode> events) {
        ObjectNode message = StrictJson.newObject().put("epoch", epoch);
        ArrayNode array = message.putArray("events");
        array.addAll(events);
        return StrictJson.bytes(message);
    }
}
