package org.onthelatch.ward;

/**
 * A door, named as on the plan and on the wire (contract, section 1).
 *
 * @param value such as {@code HD01}
 */
public record DoorId(String value) {
    public DoorId {
        if (!value.matches("[A-Z][A-Z0-9-]{0,15}")) {
            throw new IllegalArgumentException(
                    "door id must match [A-Z][A-Z0-9-]{0,15}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
