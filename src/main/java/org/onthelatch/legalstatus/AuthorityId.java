package org.onthelatch.legalstatus;

/**
 * An authority's opaque id; with a letter it becomes a rule on the wire.
 *
 * @param value 12 characters that say nothing about the person
 */
public record AuthorityId(String value) {
    public AuthorityId {
        if (!value.matches("[a-z0-9]{12}")) {
            throw new IllegalArgumentException("authority id must match [a-z0-9]{12}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
