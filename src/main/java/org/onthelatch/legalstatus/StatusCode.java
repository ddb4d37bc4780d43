package org.onthelatch.legalstatus;

/**
 * The product's code of a legal status.
 *
 * @param value such as {@code S3} or {@code S37_41}
 */
public record StatusCode(String value) {
    public static final StatusCode INFORMAL = new StatusCode("INFORMAL");

    public StatusCode {
        if (!value.matches("[A-Z][A-Z0-9_]{0,31}")) {
            throw new IllegalArgumentException(
                    "legal status must match [A-Z][A-Z0-9_]{0,31}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
