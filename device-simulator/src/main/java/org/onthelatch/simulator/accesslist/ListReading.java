package org.onthelatch.simulator.accesslist;

import java.util.Optional;
import java.util.function.Function;
import org.onthelatch.simulator.signed.Body;

/** What a device makes of an access list that came. */
public sealed interface ListReading {
    /** Handles every case. */
    <R> R match(Function<Accepted, R> accepted, Function<SameAgain, R> same, Function<Refused, R> refused);

    /**
     * A newer list: to be stored, then answered.
     *
     * @param body what has to be stored
     */
    record Accepted(AccessList list, Body body) implements ListReading {
        @Override
        public <R> R match(Function<Accepted, R> accepted, Function<SameAgain, R> same, Function<Refused, R> refused) {
            return accepted.apply(this);
        }
    }

    /** The list that the device holds: to be answered again. */
    record SameAgain(ListHeader header) implements ListReading {
        @Override
        public <R> R match(Function<Accepted, R> accepted, Function<SameAgain, R> same, Function<Refused, R> refused) {
            return same.apply(this);
        }
    }

    /** Refused before anything in it could be believed. */
    record Unbelieved(ListRefusal cause) implements Refused {}

    /** Refused, and it is known which list it was. */
    record Known(ListRefusal cause, ListHeader header) implements Refused {
        @Override
        public Optional<ListHeader> which() {
            return Optional.of(header);
        }
    }

    /** A list that the device does not take; it keeps what it has. */
    sealed interface Refused extends ListReading permits Unbelieved, Known {
        ListRefusal cause();

        default Optional<ListHeader> which() {
            return Optional.empty();
        }

        @Override
        default <R> R match(Function<Accepted, R> accepted, Function<SameAgain, R> same, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
