package org.onthelatch.web.doors;

import java.time.Instant;
import java.util.List;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/**
 * The exits at which something stops her by law or by her plan, and which open for her all the same because the door is free
 * now or has no controller. No door holds there, and a page that shows her doors has to say so.
 */
public final class NotHeld {
    private NotHeld() {}

    public static List<DoorId> at(AccessFacts facts, PersonId person, Instant now) {
        Decide decide = new Decide(facts);
        Credential own = new Credential.FobOf(new Holder.OfResident(person));
        return facts.doorsOf(person).exits().stream()
                .filter(door -> decide.at(door, Way.OUT, own, now) instanceof Decision.Open)
                .filter(door -> !(decide.wayOut(door, person, now) instanceof Decision.Open))
                .toList();
    }
}
