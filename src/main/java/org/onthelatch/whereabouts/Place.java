package org.onthelatch.whereabouts;

import java.time.Duration;
import java.time.Instant;

/** Where a person is believed to be. */
public sealed interface Place {
    Instant since();

    Known known();

    /** How it is known (D56). */
    enum Known {
        ASSUMED,
        DOOR_EVENT_ONLY,
        SELF_TOLD,
        CONFIRMED_BY_STAFF
    }

    record In(Instant since, Known known) implements Place {}

    /** @param dueBack {@link Instant#MAX} if no time was given */
    record Out(Instant since, Instant dueBack, Duration grace, String where, Known known) implements Place {

        /** The machine's own word; only a person may say more (D17, N5). */
        public boolean isOverdueAt(Instant now) {
            return dueBack.isBefore(Instant.MAX) && !now.isBefore(dueBack.plus(grace));
        }
    }
}
