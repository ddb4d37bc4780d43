package org.onthelatch.staff;

/**
 * A member of staff.
 *
 * @param value such as {@code l.pryce}
 */
public record StaffId(String value) {
    public StaffId {
        if (!value.matches("[a-z][a-z0-9.-]{0,31}")) {
            throw new IllegalArgumentException(
                    "staff id must match [a-z][a-z0-9.-]{0,31}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
