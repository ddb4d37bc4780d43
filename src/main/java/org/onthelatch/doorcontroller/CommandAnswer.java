package org.onthelatch.doorcontroller;

import java.time.Instant;

/** What came of a command: a controller's own answer, or that it was never sent. Silence is no answer and is not kept. */
public sealed interface CommandAnswer {
    CommandId command();

    /** When the service had it. */
    Instant recordedAt();

    /** @param at the controller's own time, here and below */
    record Done(CommandId command, Instant at, Instant recordedAt) implements CommandAnswer {}

    /**
     * What a programmer found on the fob that lies on it, after it had written if that was asked.
     *
     * @param fob the token that it read
     * @param image what is written on it, in base64; "" for nothing
     */
    record OnPad(CommandId command, String fob, String image, Instant at, Instant recordedAt)
            implements CommandAnswer {}

    /** @param cause as the contract names it, such as {@code STILL_RELEASED} */
    record Refused(CommandId command, String cause, Instant at, Instant recordedAt) implements CommandAnswer {}

    record Failed(CommandId command, String cause, Instant at, Instant recordedAt) implements CommandAnswer {}

    /** The service had no way to the controllers, or could only have sent it too late. */
    record NotSent(CommandId command, String why, Instant recordedAt) implements CommandAnswer {}
}
