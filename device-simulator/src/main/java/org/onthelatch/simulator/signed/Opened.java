package org.onthelatch.simulator.signed;

import java.util.function.Function;

/** What became of an envelope that a device opened. */
public sealed interface Opened {
    /** Handles both cases. */
    <R> R match(Function<Verified, R> verified, Function<Refused, R> refused);

    /**
     * The signature holds.
     *
     * @param keyEpoch of the key that verified it
     */
    record Verified(Body body, long keyEpoch) implements Opened {
        @Override
        public <R> R match(Function<Verified, R> verified, Function<Refused, R> refused) {
            return verified.apply(this);
        }
    }

    /**
     * Nothing in it may be believed.
     *
     * @param cause {@code MALFORMED}, {@code BAD_TYPE} or {@code BAD_SIGNATURE}
     */
    record Refused(String cause) implements Opened {
        @Override
        public <R> R match(Function<Verified, R> verified, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
