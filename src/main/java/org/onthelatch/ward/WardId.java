package org.onthelatch.ward;

/**
 * A ward or step-down house on a site.
 *
 * @param value such as {@code heron}
 */
public record WardId(String value) {
    public WardId {
        if (!value.matches("[a-z][a-z0-9-]{0,31}")) {
            throw new IllegalArgumentException(
                    "ward id must match [a-z][a-z0-9-]{0,31}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
