package org.onthelatch.incident;

/**
 * Names one incident by what it is about, so that the same thing is never opened twice.
 *
 * @param value such as {@code refused-heron-a-1-231}: 1 to 160 letters, digits, dots and hyphens
 */
public record IncidentId(String value) {
    public IncidentId {
        if (!value.matches("[A-Za-z0-9.-]{1,160}")) {
            throw new IllegalArgumentException(
                    "incident id must match [A-Za-z0-9.-]{1,160}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
