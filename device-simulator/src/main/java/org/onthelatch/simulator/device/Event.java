package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.onthelatch.simulator.accesslist.ListVersion;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.Sha256;
import org.onthelatch.simulator.wire.StrictJson;

/**
 * A numbered link in a device's chain of events.
 *
 * @param seq counts the events of the epoch from 1, without gaps
 * @param at the device's own time, as text because it is hashed as it is sent
 * @param prev the hash of the event before
 */
public record Event(long epoch, long seq, String at, ClockTrust clock, Happening happening, boolean late, String prev) {
    static final String NO_PREV = "0".repeat(64);
    private static final Pattern ANY = Pattern.compile("(?s).*");

    /** The SHA-256 that the next event carries as {@code prev}. */
    public String hash() {
        return Sha256.hex(hashedForm().getBytes(StandardCharsets.UTF_8));
    }

    String hashedForm() {
        StringBuilder text = new StringBuilder();
        line(text, epoch);
        line(text, seq);
        line(text, at);
        line(text, clock);
        line(text, field(EventField.DOOR));
        line(text, happening.kind());
        line(text, field(EventField.WAY));
        line(text, field(EventField.FOB));
        line(text, field(EventField.ESCORT));
        line(text, field(EventField.RULE));
        line(text, field(EventField.CAUSE));
        line(text, field(EventField.LIST_VERSION));
        line(text, late ? "true" : "");
        line(text, field(EventField.FROM));
        line(text, field(EventField.TO));
        line(text, field(EventField.REASON));
        line(text, prev);
        return text.toString();
    }

    /** As it stands in a message of its epoch. */
    public ObjectNode toJson() {
        ObjectNode json = StrictJson.newObject()
                .put("seq", seq)
                .put("at", at)
                .put("clock", clock.name())
                .put("kind", happening.kind());
        for (EventField field : EventField.values()) {
            happening.field(field).ifPresent(value -> put(json, field, value));
        }
        if (late) {
            json.put("late", true);
        }
        return json.put("prev", prev);
    }

    static Event parse(long epoch, Members event) {
        return new Event(
                epoch,
                event.whole("seq", 1, Members.MAX_WHOLE),
                event.text("at", ANY),
                event.value("clock", ClockTrust::valueOf),
                new Happening(event.text("kind", ANY), fields(event)),
                event.flag("late", false),
                event.text("prev", ANY));
    }

    private static Map<EventField, String> fields(Members event) {
        Map<EventField, String> fields = new EnumMap<>(EventField.class);
        for (EventField field : EventField.values()) {
            if (event.has(field.json())) {
                fields.put(field, read(event, field));
            }
        }
        return fields;
    }

    private static String read(Members event, EventField field) {
        return switch (field) {
            case FROM, TO -> Long.toString(event.whole(field.json(), 1, Members.MAX_WHOLE));
            case LIST_VERSION -> version(event.object(field.json()));
            default -> event.text(field.json(), ANY);
        };
    }

    private static String version(Members version) {
        return version.whole("generation", 1, Members.MAX_WHOLE) + "." + version.whole("n", 1, Members.MAX_WHOLE);
    }

    private static void put(ObjectNode json, EventField field, String value) {
        switch (field) {
            case FROM, TO -> json.put(field.json(), Long.parseLong(value));
            case LIST_VERSION -> json.set(field.json(), ListVersion.parse(value).toJson());
            default -> json.put(field.json(), value);
        }
    }

    private String field(EventField field) {
        return happening.field(field).orElse("");
    }

    private static void line(StringBuilder text, Object value) {
        text.append(value).append('\n');
    }
}
