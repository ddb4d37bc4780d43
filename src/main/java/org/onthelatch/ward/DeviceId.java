package org.onthelatch.ward;

/**
 * A door controller, named as its MQTT client id (contract, section 1).
 *
 * @param value such as {@code heron-a}
 */
public record DeviceId(String value) {
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
