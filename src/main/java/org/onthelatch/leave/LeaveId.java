package org.onthelatch.leave;

/**
 * A grant of leave.
 *
 * @param value 12 opaque characters
 */
public record LeaveId(String value) {
    public LeaveId {
        if (!value.matches("[a-z0-9]{12}")) {
            throw new IllegalArgumentException("leave id must match [a-z0-9]{12}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
