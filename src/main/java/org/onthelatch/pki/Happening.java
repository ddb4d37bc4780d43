package org.onthelatch.pki;

import java.time.Instant;

/**
 * Something that became of a certificate, for the audit.
 *
 * @param by who did it and why, in words; "" where nobody did
 */
public record Happening(Kind kind, Issued issued, Instant at, String by) {

    /** What. */
    public enum Kind {
        OPENED("open enrolment window"),
        USED("use certificate for the first time"),
        CLOSED_UNUSED("close enrolment window unused"),
        REVOKED("revoke certificate");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
