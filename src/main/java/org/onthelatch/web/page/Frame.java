package org.onthelatch.web.page;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.http.Seat;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.words.NhsDates;

/**
 * What stands round a page.
 *
 * @param by who looks at it; none on a page that is shown before signing in
 * @param here path and query that were asked for
 * @param asAt the moment that the page speaks of
 * @param notice as the policy has it; "" for none
 * @param trouble why what the page says may be old or what is entered lost; "" for none
 * @param waiting how much waits for a human where she may see it; none if that is not known, or not hers to know
 */
public record Frame(
        String title,
        Section section,
        List<SignedIn> by,
        String here,
        Instant asAt,
        NhsDates dates,
        String notice,
        String trouble,
        Optional<Integer> waiting) {
    public Frame {
        by = List.copyOf(by);
    }

    public Frame titled(String other) {
        return new Frame(other, section, by, here, asAt, dates, notice, trouble, waiting);
    }

    /** Hers who signed in on a page; none if her credentials come with each request. */
    public List<Seat> seat() {
        return by.stream().flatMap(who -> who.seat().stream()).toList();
    }

    /** Whether she who looks may go on to what needs this. */
    public boolean may(Permission permission) {
        return by.stream().anyMatch(who -> who.may(permission));
    }

    /** The places that she who looks may go to. */
    public List<Section> sections() {
        List<Section> open = new ArrayList<>();
        for (Section place : Section.values()) {
            boolean may = by.stream().anyMatch(who -> place.access().isFor(who.role()));
            if (may && place != Section.NONE) {
                open.add(place);
            }
        }
        return open;
    }

    /** "(3)" beside the name of the list that has them; "" beside every other, and where the number is not known or may be old. */
    public String count(Section place) {
        return place == Section.ATTENTION && trouble.isEmpty()
                ? waiting.map("(%d)"::formatted).orElse("")
                : "";
    }

    /** "As at 2:06pm, 21 November 2026." */
    public String asAtWords() {
        return asAtWords(dates, asAt);
    }

    public static String asAtWords(NhsDates dates, Instant asAt) {
        return say("page.asAt", dates.timeWithSeconds(asAt), dates.date(asAt));
    }
}
