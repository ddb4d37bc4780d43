package org.onthelatch.assessment;

/**
 * An assessment's opaque id; with a letter it becomes a rule on the wire.
 *
 * @param value 12 characters that say nothing about the person
 */
public record AssessmentId(String value) {
    public AssessmentId {
        if (!value.matches("[a-z0-9]{12}")) {
            throw new IllegalArgumentException(
                    "assessment id must match [a-z0-9]{12}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
