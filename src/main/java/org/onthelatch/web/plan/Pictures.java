package org.onthelatch.web.plan;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.onthelatch.assessment.Level;

/** Which of our own drawings stands beside which sentence of the easy-read layout. */
public final class Pictures {
    /** What a drawing of a whole part is called, and of what staff or she herself wrote. */
    static final String SPEAK = "speak";

    static final String GO = "go";
    static final String DOOR = "door";
    static final String THINK = "think";
    static final String CALENDAR = "calendar";
    static final String LAW = "law";
    static final String HAND = "hand";

    private static final Map<String, String> BESIDE = Map.ofEntries(
            entry("may.free", "out"),
            entry("may.free.help", "staff"),
            entry("may.unassessed", THINK),
            entry("may.ward", "clock"),
            entry("may.site", "clock"),
            entry("may.leave", "leave"),
            entry("may.noLeave", "ask"),
            entry("door.opens", "out"),
            entry("door.free", DOOR),
            entry("door.escort", "together"),
            entry("door.ask", "ask"),
            entry("door.home", "home"),
            entry("door.room", "bed"),
            entry("door.fire", "fire"),
            entry("why.reason", "paper"),
            entry("why.instead", THINK),
            entry("why.next", "steps"),
            entry("review.decided", "staff"),
            entry("review.due", CALENDAR),
            entry("review.late", CALENDAR),
            entry("review.stays", "steps"),
            entry("law.free", "out"),
            entry("law.held", LAW),
            entry("law.until", CALENDAR),
            entry("law.noEnd", "ask"),
            entry("law.told", SPEAK),
            entry("disagree.ask", "ask"),
            entry("disagree.asked", "clock"),
            entry("disagree.advocate", "advocate"),
            entry("disagree.imha", "advocate"),
            entry("disagree.offered", "advocate"),
            entry("disagree.tribunal", "tribunal"),
            entry("disagree.court", "tribunal"),
            entry("disagree.complain", "letter"));

    private Pictures() {}

    /** @param key of the sentence, without the layout's own beginning */
    static String beside(String key) {
        return Objects.requireNonNull(BESIDE.get(key), () -> "no drawing stands beside " + key);
    }

    /** What a level means, drawn. */
    static String of(Level level) {
        return switch (level) {
            case L0, L1 -> "out";
            case L2, L3 -> "clock";
            case L4 -> "together";
            case L5 -> "ask";
        };
    }

    /** Every drawing there is. */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>(BESIDE.values());
        all.addAll(Set.of(SPEAK, GO, DOOR, THINK, CALENDAR, LAW, HAND));
        return all;
    }
}
