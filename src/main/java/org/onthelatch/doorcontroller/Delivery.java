package org.onthelatch.doorcontroller;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** How far the wanted list has got on its way to one controller. In force only when the door says so (D77). */
public sealed interface Delivery {
    ListVersion wanted();

    <R> R match(Function<Pending, R> pending, Function<InForce, R> inForce, Function<Rejected, R> rejected);

    /** @param since when the controller began to differ from what is wanted */
    record Pending(ListVersion wanted, Instant since, Instant lastSentAt) implements Delivery {
        @Override
        public <R> R match(Function<Pending, R> pending, Function<InForce, R> inForce, Function<Rejected, R> rejected) {
            return pending.apply(this);
        }
    }

    /** @param took from issue to the controller's answer */
    record InForce(ListVersion wanted, Instant since, Duration took) implements Delivery {
        @Override
        public <R> R match(Function<Pending, R> pending, Function<InForce, R> inForce, Function<Rejected, R> rejected) {
            return inForce.apply(this);
        }
    }

    record Rejected(ListVersion wanted, Instant since, String cause) implements Delivery {
        @Override
        public <R> R match(Function<Pending, R> pending, Function<InForce, R> inForce, Function<Rejected, R> rejected) {
            return rejected.apply(this);
        }
    }
}
