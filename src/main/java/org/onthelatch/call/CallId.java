package org.onthelatch.call;

/**
 * Names one call by what began it, so that an event that comes again calls nobody twice.
 *
 * @param value such as {@code heron-a-1-231}: 1 to 160 letters, digits, dots and hyphens
 */
public record CallId(String value) {
    public CallId {
        if (!value.matches("[A-Za-z0-9.-]{1,160}")) {
            throw new IllegalArgumentException(
                    "call id must match [A-Za-z0-9.-]{1,160}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
