package org.onthelatch.web.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onthelatch.person.Resident;

/**
 * One thing that waits for a human.
 *
 * @param about tells it from others of its kind
 * @param what is so, in a sentence or two
 * @param whose those whom it is about; none if it is about a door or about everybody
 * @param since since when: one, or none if nobody can tell
 * @param until by when it comes to an end by itself: one, or none
 * @param next what to do; may be ""
 * @param link where it is done, on this site
 */
public record Need(
        NeedKind kind,
        String about,
        String what,
        List<Resident> whose,
        List<Instant> since,
        List<Instant> until,
        String next,
        String link) {
    /** The most urgent first; of a kind, whatever has waited longest or ends first, and before that whatever nobody knows the age of. */
    public static final Comparator<Need> ORDER =
            Comparator.comparing(Need::kind).thenComparing(Need::moment).thenComparing(Need::about);

    public Need {
        whose = List.copyOf(whose);
        since = List.copyOf(since);
        until = List.copyOf(until);
    }

    /** What does not end by itself. */
    public Need(
            NeedKind kind,
            String about,
            String what,
            List<Resident> whose,
            List<Instant> since,
            String next,
            String link) {
        this(kind, about, what, whose, since, List.of(), next, link);
    }

    private Instant moment() {
        return Stream.concat(since.stream(), until.stream()).findFirst().orElse(Instant.MIN);
    }

    /** The same for the same thing, on whichever ward's board it stands. */
    public String key() {
        return kind + " " + about;
    }
}
