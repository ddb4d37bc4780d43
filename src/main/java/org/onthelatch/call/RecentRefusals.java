package org.onthelatch.call;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Way;

/**
 * Who was refused on her way out in the last minutes, at whichever door. It only ever calls somebody to help: a fob is
 * evaluated the fourth time as it was the first (D102). Used on the journal's thread.
 */
public final class RecentRefusals {
    public static final int OFTEN = 3;
    public static final Duration WITHIN = Duration.ofMinutes(10);

    private final Map<PersonId, TreeMap<EventKey, Instant>> byPerson = new HashMap<>();

    /** Takes in what was kept before this service started. */
    public void remember(List<KeptEvent> events, Instant now) {
        events.forEach(event -> isThird(event, now));
    }

    /** Whether this is a refusal, not long ago, and two others of the same person came in the ten minutes before it. */
    boolean isThird(KeptEvent kept, Instant now) {
        if (!isRefusedOutward(kept) || !(kept.context() instanceof DecisionContext.OfResident resident)) {
            return false;
        }
        Instant at = kept.event().at();
        Map<EventKey, Instant> hers = byPerson.computeIfAbsent(resident.person(), person -> new TreeMap<>());
        hers.values().removeIf(before -> before.isBefore(now.minus(WITHIN.multipliedBy(2))));
        hers.put(kept.event().key(), at);
        long recent = hers.values().stream()
                .filter(before -> !before.isBefore(at.minus(WITHIN)) && !before.isAfter(at))
                .count();
        return recent >= OFTEN && !at.isBefore(now.minus(WITHIN));
    }

    private static boolean isRefusedOutward(KeptEvent kept) {
        EventKind kind = kept.event().kind();
        boolean refused = kind.equals(EventKind.EGRESS_REFUSED) || kind.equals(EventKind.ESCORT_PAIR_TIMEOUT);
        return refused && kept.event().direction().filter(Way.OUT::equals).isPresent();
    }
}
