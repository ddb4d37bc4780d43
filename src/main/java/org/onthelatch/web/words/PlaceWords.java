package org.onthelatch.web.words;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.List;
import org.onthelatch.whereabouts.Place;
import org.onthelatch.whereabouts.TimeAway;

/** Where somebody is believed to be, in words. The word overdue is the machine's; only a person may say more (D17). */
public record PlaceWords(NhsDates dates, Instant now) {

    public boolean isOverdue(Place place) {
        return place instanceof Place.Out out && out.isOverdueAt(now);
    }

    /** Due within half an hour, or within her grace after it. */
    public boolean isDueSoon(Place place) {
        return TimeAway.of(place, List.of(), now).state() == TimeAway.State.DUE_SOON;
    }

    public String where(Place place) {
        if (place instanceof Place.Out out) {
            return say("words.place.out", dates.recent(out.since(), now));
        }
        return place.since().equals(Instant.MIN)
                ? say("words.place.in")
                : say("words.place.in.since", dates.recent(place.since(), now));
    }

    /** When she is due back; "" if she is in. */
    public String dueBack(Place place) {
        if (!(place instanceof Place.Out out)) {
            return "";
        }
        if (out.dueBack().equals(Instant.MAX)) {
            return say("words.place.due.none");
        }
        return say(isOverdue(place) ? "words.place.due.past" : "words.place.due", dates.recent(out.dueBack(), now));
    }

    public static String known(Place place) {
        return say("words.known." + place.known().name());
    }
}
