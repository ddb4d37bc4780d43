package org.onthelatch.mqtt.wire;

import org.onthelatch.doorcontroller.ListVersion;

/** The hash by which a controller's events are chained (contract, section 4). */
final class EventHash {
    private EventHash() {}

    /** Of an event that is known to be well formed; {@code at} is hashed as it was sent. */
    static String of(long epoch, Fields event) {
        StringBuilder hashed = new StringBuilder();
        line(hashed, Long.toString(epoch));
        line(hashed, Long.toString(event.number("seq", 1)));
        line(hashed, event.text("at", Form.INSTANT));
        line(hashed, event.text("clock", Form.CLOCK));
        line(hashed, event.textIfAny("door", Form.DOOR));
        line(hashed, event.text("kind", Form.CODE));
        line(hashed, event.textIfAny("way", Form.WAY));
        line(hashed, event.textIfAny("fob", Form.FOB));
        line(hashed, event.textIfAny("escort", Form.FOB));
        line(hashed, event.textIfAny("rule", Form.RULE));
        line(hashed, event.textIfAny("cause", Form.CODE));
        line(
                hashed,
                event.versionIfAny("listVersion").map(ListVersion::toString).orElse(""));
        line(hashed, event.has("late") && event.flag("late") ? "true" : "");
        line(hashed, event.has("from") ? Long.toString(event.number("from", 1)) : "");
        line(hashed, event.has("to") ? Long.toString(event.number("to", 1)) : "");
        line(hashed, event.textIfAny("reason", Form.LINE));
        line(hashed, event.text("prev", Form.HASH));
        return Sha256.hex(hashed.toString());
    }

    private static void line(StringBuilder hashed, String value) {
        hashed.append(value).append('\n');
    }
}
