package org.onthelatch.person;

/**
 * A visitor, carer or advocate.
 *
 * @param value such as {@code V01}
 */
public record VisitorId(String value) {
    public VisitorId {
        if (!value.matches("V[0-9]{2,6}")) {
            throw new IllegalArgumentException("visitor id must match V[0-9]{2,6}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
