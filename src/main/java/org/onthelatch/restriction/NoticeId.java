package org.onthelatch.restriction;

/**
 * Names a notice.
 *
 * @param value such as {@code lock-hd01-1795442400000}: what it is about, and when it was made
 */
public record NoticeId(String value) {
    public NoticeId {
        if (!value.matches("[a-z0-9-]{3,80}")) {
            throw new IllegalArgumentException("notice id must match [a-z0-9-]{3,80}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
