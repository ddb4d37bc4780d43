package org.onthelatch.leave;

/**
 * A consent of the Secretary of State, or a request for one.
 *
 * @param value 12 opaque characters
 */
public record ConsentId(String value) {
    public ConsentId {
        if (!value.matches("[a-z0-9]{12}")) {
            throw new IllegalArgumentException("consent id must match [a-z0-9]{12}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
