package org.onthelatch.web.words;

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
            return "Out since %s".formatted(dates.recent(out.since(), now));
        }
        return place.since().equals(Instant.MIN) ? "In the ward" : "In since " + dates.recent(place.since(), now);
    }

    /** When she is due back; "" if she is in. */
    public String dueBack(Place place) {
        if (!(place instanceof Place.Out out)) {
            return "";
        }
        if (out.dueBack().equals(Instant.MAX)) {
            return "No return time was given";
        }
        return isOverdue(place)
                ? "Was due back " + dates.recent(out.dueBack(), now)
                : "Due back " + dates.recent(out.dueBack(), now);
    }

    public static String known(Place place) {
        return switch (place.known()) {
            case ASSUMED -> "Nothing recorded yet, so believed to be in";
            case DOOR_EVENT_ONLY -> "From a door only; nobody has confirmed it";
            case SELF_TOLD -> "As she told staff";
            case CONFIRMED_BY_STAFF -> "Confirmed by staff";
        };
    }
}
