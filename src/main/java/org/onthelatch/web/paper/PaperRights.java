package org.onthelatch.web.paper;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.rights.Rights;
import org.onthelatch.ward.Door;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/**
 * What of rights, advocates and secured exits belongs on paper, so that a night without the system does not put them off
 * (D22, D23, D28, D112). Each list is of names, or of one sentence a door.
 *
 * @param secured exits that are secured in an emergency as of the print, and until when
 */
public record PaperRights(
        List<String> notTold, List<String> toBeToldAgain, List<String> noAdvocateOffered, List<String> secured) {
    public PaperRights {
        notTold = List.copyOf(notTold);
        toBeToldAgain = List.copyOf(toBeToldAgain);
        noAdvocateOffered = List.copyOf(noAdvocateOffered);
        secured = List.copyOf(secured);
    }

    /** One of these lists in a sentence. */
    public static String names(List<String> names) {
        return names.isEmpty() ? say("paper.rights.nobody") : String.join(", ", names);
    }

    static PaperRights of(Sources sources, List<ResidentAccess> people, List<Door> exits, NhsDates dates, Instant now) {
        List<String> notTold = new ArrayList<>();
        List<String> again = new ArrayList<>();
        List<String> noAdvocate = new ArrayList<>();
        for (ResidentAccess access : people) {
            Rights rights = Rights.at(sources.rights().of(access.resident().id()), access.legal(), now);
            String name = access.resident().name();
            if (rights.state() == Rights.State.NOT_TOLD) {
                notTold.add(name);
            } else if (rights.state() == Rights.State.REPEAT_OVERDUE) {
                again.add(name);
            }
            if (rights.offer().isEmpty()) {
                noAdvocate.add(name);
            }
        }
        return new PaperRights(
                notTold, again, noAdvocate, secured(sources.facts().get(), exits, dates, now));
    }

    private static List<String> secured(AccessFacts facts, List<Door> exits, NhsDates dates, Instant now) {
        List<String> secured = new ArrayList<>();
        for (Door door : exits) {
            facts.lockAt(door.id(), now)
                    .map(EmergencyLock::period)
                    .ifPresent(
                            period -> secured.add(say("paper.secured.until", door.id(), dates.time(period.until()))));
        }
        return secured;
    }
}
