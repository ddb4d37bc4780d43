package org.onthelatch.doorcontroller;

/**
 * Names one command, and stands as the reason in the event that the door then records (contract, section 6).
 *
 * @param value 1 to 64 letters, digits and hyphens, new for each command
 */
public record CommandId(String value) {
    public CommandId {
        if (!value.matches("[A-Za-z0-9-]{1,64}")) {
            throw new IllegalArgumentException(
                    "command id must match [A-Za-z0-9-]{1,64}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
