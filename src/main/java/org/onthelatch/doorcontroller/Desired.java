package org.onthelatch.doorcontroller;

import java.time.Instant;
import java.util.List;

/**
 * What a controller should hold.
 *
 * @param since since when it should have changed: the issue of the first list that it has not yet taken
 * @param lastSentAt {@link Instant#MIN} if not sent since the service started
 * @param tooMuch what the controller cannot hold, in words for the page
 */
public record Desired(IssuedList list, Instant since, Instant lastSentAt, List<String> tooMuch) {
    public Desired {
        tooMuch = List.copyOf(tooMuch);
    }

    Desired sent(Instant now) {
        return new Desired(list, since, now, tooMuch);
    }
}
