package org.onthelatch.simulator.accesslist;

import java.util.Optional;
import org.onthelatch.simulator.site.FobToken;

/** What was held to a reader. */
public sealed interface Presented {
    default Optional<FobToken> fob() {
        return Optional.empty();
    }

    default Optional<FobToken> escort() {
        return Optional.empty();
    }

    /** Someone pushed the door and showed no fob. */
    record Nothing() implements Presented {}

    /** One fob. */
    record OneFob(FobToken token) implements Presented {
        @Override
        public Optional<FobToken> fob() {
            return Optional.of(token);
        }
    }

    /** A person's fob, then an escort's. */
    record WithEscort(FobToken token, FobToken escortToken) implements Presented {
        @Override
        public Optional<FobToken> fob() {
            return Optional.of(token);
        }

        @Override
        public Optional<FobToken> escort() {
            return Optional.of(escortToken);
        }
    }
}
