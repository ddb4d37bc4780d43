package org.onthelatch.web.my;

import java.util.ArrayList;
import java.util.List;
import org.onthelatch.web.words.Sentences;

/**
 * A page of her own record.
 *
 * @param notes what she has to know first, such as that something may be missing
 * @param told in its order; empty if there is nothing
 */
public record MyView(Place place, Sentences text, String name, String asAt, List<String> notes, List<Told> told) {
    public MyView {
        notes = List.copyOf(notes);
        told = List.copyOf(told);
    }

    public String title() {
        return text.say("place." + place.key());
    }

    /** One page of her menu. */
    public record Link(String path, String words, boolean here) {}

    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Place one : Place.values()) {
            links.add(new Link(one.path(), text.say("place." + one.key()), one == place));
        }
        return links;
    }

    public String intro() {
        return text.say("intro." + place.key());
    }

    public String nothing() {
        return text.say("nothing." + place.key());
    }
}
