package org.onthelatch.accesslist;

import java.time.Duration;
import java.util.Set;
import org.onthelatch.legalstatus.StatusCode;

/**
 * The provider's choices that lists carry.
 *
 * @param staleAfter without contact for this long, restrictions lapse to open; 1 h to 14 days
 * @param keptWhenStale statuses whose restriction at the hospital boundary goes on without contact
 */
public record AccessPolicy(Duration staleAfter, Set<StatusCode> keptWhenStale) {
    public AccessPolicy {
        if (staleAfter.toHours() < 1 || staleAfter.toDays() > 14) {
            throw new IllegalArgumentException("staleAfter must be 1 h to 14 days, but was " + staleAfter);
        }
        keptWhenStale = Set.copyOf(keptWhenStale);
    }
}
