package org.onthelatch.web;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Route;

/** What a page says that cannot be shown since something could not be read, and what to do without it. */
final class Unread {
    private static final Map<String, String> INSTEAD = Map.of(
            "/wards/:ward/roll-call", "problems.unread.rollCall",
            "/wards/:ward", "problems.unread.board",
            "/egress", "problems.unread.egress",
            "/restrictions", "problems.unread.restrictions",
            "/fobs", "problems.unread.fobs",
            "/doors", "problems.unread.doors",
            "/incidents", "problems.unread.incidents",
            "/reminders", "problems.unread.reminders",
            "/attention", "problems.unread.attention");

    private Unread() {}

    /** The pages that have words of their own for it. */
    static Set<String> pages() {
        return INSTEAD.keySet();
    }

    static Problem problem(Route route, String reference) {
        String detail = Optional.ofNullable(INSTEAD.get(route.path()))
                .map(instead -> say("problems.unread.instead", say(instead), reference))
                .orElseGet(() -> say("problems.unread", reference));
        return new Problem(500, "FAULT", say("problems.unread.title"), detail, List.of());
    }
}
