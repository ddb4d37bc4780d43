package org.onthelatch.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Route;

/** What a page says that cannot be shown since something could not be read, and what to do without it. */
final class Unread {
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry(
                    "/wards/:ward/roll-call",
                    "Count from the paper pack and the visitors' book, and look for each person yourself."),
            Map.entry("/wards/:ward", "Take the paper pack, and ask who is in charge of the shift."),
            Map.entry("/egress", "What doors reported is not lost: it is kept, here or at the doors."),
            Map.entry("/restrictions", "The rules that are displayed on the ward hold as they were."),
            Map.entry("/fobs", "Fobs go on working as they did. Write on paper who gives which fob to whom."),
            Map.entry("/doors", "Go to a door whose state matters now, and look."),
            Map.entry("/incidents", "Write on paper what happened, when, and who saw it. What is open stays open."),
            Map.entry("/reminders", "Nothing is ticked off by waiting: each reminder is asked for again."),
            Map.entry("/attention", "Look at the ward board and at each door that matters yourself."));

    private Unread() {}

    /** The pages that have words of their own for it. */
    static Set<String> pages() {
        return INSTEAD.keySet();
    }

    static Problem problem(Route route, String reference) {
        String instead = INSTEAD.containsKey(route.path()) ? INSTEAD.get(route.path()) + " " : "";
        return new Problem(
                500,
                "FAULT",
                "This page cannot be shown now",
                "What it shows could not be read. Looking changed nothing. %sDoors go on with what they hold. Try again in a minute; if it stays so, tell IT the reference %s."
                        .formatted(instead, reference),
                List.of());
    }
}
