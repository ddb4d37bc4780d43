package org.onthelatch.simulator.device;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.simulator.site.DoorId;

/**
 * What happened, before it has a number and a time.
 *
 * @param kind as on the wire; kept as text so that what an older or newer firmware stored can be read
 * @param fields only those that are present
 */
record Happening(String kind, Map<EventField, String> fields) {
    Happening {
        fields = Map.copyOf(fields);
    }

    static Happening of(EventKind kind) {
        return new Happening(kind.name(), Map.of());
    }

    static Happening at(DoorId door, EventKind kind) {
        return of(kind).with(EventField.DOOR, door);
    }

    Happening with(EventField field, Object value) {
        Map<EventField, String> more = new EnumMap<>(EventField.class);
        more.putAll(fields);
        more.put(field, value.toString());
        return new Happening(kind, more);
    }

    Happening withAny(EventField field, Optional<?> value) {
        return value.map(present -> with(field, present)).orElse(this);
    }

    boolean is(EventKind other) {
        return kind.equals(other.name());
    }

    Optional<String> field(EventField field) {
        return Optional.ofNullable(fields.get(field));
    }
}
