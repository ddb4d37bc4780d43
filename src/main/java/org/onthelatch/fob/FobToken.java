package org.onthelatch.fob;

/**
 * The token that a reader reads from a fob.
 *
 * @param value 8 to 32 lower-case hexadecimal digits
 */
public record FobToken(String value) {
    public FobToken {
        if (!value.matches("[0-9a-f]{8,32}")) {
            throw new IllegalArgumentException("fob token must match [0-9a-f]{8,32}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
