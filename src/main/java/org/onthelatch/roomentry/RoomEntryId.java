package org.onthelatch.roomentry;

import org.onthelatch.egress.EventKey;

/**
 * An opening of a room by staff: the event that says so.
 *
 * @param value such as {@code heron-c-1-42}
 */
public record RoomEntryId(String value) {
    public RoomEntryId {
        if (!value.matches("[a-z0-9-]{1,60}-[0-9]+-[0-9]+")) {
            throw new IllegalArgumentException(
                    "a room entry is named like heron-c-1-42, but was \"%s\"".formatted(value));
        }
    }

    static RoomEntryId of(EventKey key) {
        return new RoomEntryId("%s-%d-%d".formatted(key.controller(), key.epoch(), key.seq()));
    }

    @Override
    public String toString() {
        return value;
    }
}
