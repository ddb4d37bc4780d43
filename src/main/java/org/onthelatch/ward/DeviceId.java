package org.onthelatch.ward;

import java.util.Set;

/**
 * A door controller, named as its MQTT client id (contract, section 1).
 *
 * @param value such as {@code heron-a}
 */
public record DeviceId(String value) {
    /** What the service itself is called on the wire, by its topic and by its client id; no controller may be. */
    public static final Set<String> RESERVED = Set.of("service", "onlatch");

    public DeviceId {
        if (!value.matches("[a-z][a-z0-9-]{0,31}")) {
            throw new IllegalArgumentException(
                    "device id must match [a-z][a-z0-9-]{0,31}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
