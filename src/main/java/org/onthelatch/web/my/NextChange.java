package org.onthelatch.web.my;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/**
 * The next time at which a door does something else for her, as decided now. It asks the one decision itself, so that it cannot
 * tell another story than the door.
 *
 * @param at to the second
 */
record NextChange(Instant at, Decision decision) {
    private static final Duration AHEAD = Duration.ofDays(1);

    /** None if it stays the same for a day. */
    static Optional<NextChange> after(AccessFacts facts, DoorId door, PersonId person, Instant now) {
        Decide decide = new Decide(facts);
        Credential own = new Credential.FobOf(new Holder.OfResident(person));
        int before = does(decide.at(door, Way.OUT, own, now));
        Instant same = now;
        Instant at = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        while (!at.isAfter(now.plus(AHEAD))) {
            if (does(decide.at(door, Way.OUT, own, at)) != before) {
                Instant first = first(decide, door, own, before, same, at);
                return Optional.of(new NextChange(first, decide.at(door, Way.OUT, own, first)));
            }
            same = at;
            at = at.plus(1, ChronoUnit.MINUTES);
        }
        return Optional.empty();
    }

    private static Instant first(Decide decide, DoorId door, Credential own, int before, Instant same, Instant other) {
        Instant at = same;
        while (at.plusSeconds(1).isBefore(other)) {
            at = at.plusSeconds(1);
            if (does(decide.at(door, Way.OUT, own, at)) != before) {
                return at;
            }
        }
        return other;
    }

    private static int does(Decision decision) {
        return decision.match(open -> 0, escort -> 1, ask -> 2);
    }
}
