package org.onthelatch.pki;

import java.time.Instant;
import java.util.function.Function;

/** A certificate that was given out, and what became of it. */
public record Enrolment(Issued issued, Stage stage) {

    /** What became of the window in which it may be used for the first time. */
    public sealed interface Stage {
        /** Handles every case. */
        <R> R match(Function<Waiting, R> waiting, Function<Used, R> used, Function<ClosedUnused, R> closedUnused);

        /** Not used yet, as far as is known. */
        record Waiting() implements Stage {
            @Override
            public <R> R match(
                    Function<Waiting, R> waiting, Function<Used, R> used, Function<ClosedUnused, R> closedUnused) {
                return waiting.apply(this);
            }
        }

        /** @param since the first connection */
        record Used(Instant since) implements Stage {
            @Override
            public <R> R match(
                    Function<Waiting, R> waiting, Function<Used, R> used, Function<ClosedUnused, R> closedUnused) {
                return used.apply(this);
            }
        }

        /** It ended without a connection. */
        record ClosedUnused(Instant at) implements Stage {
            @Override
            public <R> R match(
                    Function<Waiting, R> waiting, Function<Used, R> used, Function<ClosedUnused, R> closedUnused) {
                return closedUnused.apply(this);
            }
        }
    }

    public boolean isUsed() {
        return stage instanceof Stage.Used;
    }

    /** Whether it may still be used for the first time. */
    public boolean isOpen(Instant now) {
        return stage instanceof Stage.Waiting && now.isBefore(issued.windowEnds());
    }

    /** Whether another certificate of the same device, given out later, was used: then this one is good no longer. */
    public boolean isReplacedBy(Enrolment other) {
        return other.isUsed()
                && other.issued().device().equals(issued.device())
                && other.issued().at().isAfter(issued.at());
    }
}
