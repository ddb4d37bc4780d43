package org.onthelatch.mqtt.wire;

import java.util.ArrayList;
import java.util.List;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.ward.DeviceId;

/**
 * One or many events of one controller and one epoch.
 *
 * @param events ascending by number, never empty
 */
public record EventsMessage(long epoch, List<DeviceEvent> events) {
    public EventsMessage {
        events = List.copyOf(events);
    }

    /** Reads {@code events}; one event that is wrong makes the whole message malformed. */
    public static Parsed<EventsMessage> parse(DeviceId sender, byte[] payload) {
        return MalformedMessage.parse(() -> read(sender, Fields.of(sender, payload)));
    }

    private static EventsMessage read(DeviceId sender, Fields fields) {
        long epoch = fields.number("epoch", 1);
        List<DeviceEvent> events = new ArrayList<>();
        long before = 0;
        for (Fields event : fields.objects("events")) {
            DeviceEvent read = event(sender, epoch, event);
            if (read.key().seq() <= before) {
                throw event.wrong("seq", "a number above " + before);
            }
            before = read.key().seq();
            events.add(read);
        }
        if (events.isEmpty()) {
            throw fields.wrong("events", "at least one event");
        }
        return new EventsMessage(epoch, events);
    }

    private static DeviceEvent event(DeviceId sender, long epoch, Fields event) {
        String kind = event.text("kind", Form.CODE);
        DeviceEvent read = new DeviceEvent(
                new EventKey(sender, epoch, event.number("seq", 1)),
                new EventKind(kind),
                event.instant("at"),
                event.text("clock", Form.CLOCK).equals("SYNCED"),
                event.textIfAny("door", Form.DOOR),
                event.textIfAny("way", Form.WAY),
                event.textIfAny("fob", Form.FOB),
                event.textIfAny("escort", Form.FOB),
                event.textIfAny("rule", Form.RULE),
                event.textIfAny("cause", Form.CODE),
                event.versionIfAny("listVersion").map(ListVersion::toString).orElse(""),
                event.has("late") && event.flag("late"),
                event.has("from") ? event.number("from", 1) : 0,
                event.has("to") ? event.number("to", 1) : 0,
                event.textIfAny("reason", Form.LINE),
                event.text("prev", Form.HASH),
                EventHash.of(epoch, event));
        KindRules.check(kind, event);
        return read;
    }
}
