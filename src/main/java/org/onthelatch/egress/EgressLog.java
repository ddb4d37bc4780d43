package org.onthelatch.egress;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.ward.DeviceId;

/** The log of everything that came from the doors, append-only. Used on the journal's thread. */
public interface EgressLog {
    Optional<KeptEvent> find(EventKey key);

    /** @throws IllegalStateException if the key is already there; look first */
    void append(KeptEvent event);

    /** Keeps a second, different event under a number that is already taken. */
    void appendFork(KeptEvent second);

    Numbering numbering(DeviceId controller, long epoch);

    void account(DeviceId controller, long epoch, Numbering numbering);

    /** Keeps what could not be read, as it came. */
    void quarantine(Quarantined message);

    /**
     * A message that could not be read.
     *
     * @param reason which field, what was expected, what came
     * @param payload the bytes as they came, in base64
     */
    record Quarantined(DeviceId controller, String topic, Instant receivedAt, String reason, String payload) {
        /** Which field, and what was expected; for logs, since what came may be about somebody (D53). */
        public String expectation() {
            int came = reason.indexOf(", but");
            return came < 0 ? "what came is kept with it" : reason.substring(0, came);
        }
    }
}
