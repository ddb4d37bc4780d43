package org.onthelatch.ward;

/**
 * A hospital site, the place that one site file describes.
 *
 * @param value such as {@code saltmarsh}
 */
public record SiteId(String value) {
    public SiteId {
        if (!value.matches("[a-z][a-z0-9-]{0,31}")) {
            throw new IllegalArgumentException(
                    "site id must match [a-z][a-z0-9-]{0,31}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
