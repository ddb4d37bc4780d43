package org.onthelatch.ward;

/**
 * A zone: an area between doors.
 *
 * @param value such as {@code Z-HER}
 */
public record ZoneCode(String value) {
    public ZoneCode {
        if (!value.matches("Z-[A-Z0-9-]{1,24}")) {
            throw new IllegalArgumentException(
                    "zone code must match Z-[A-Z0-9-]{1,24}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
