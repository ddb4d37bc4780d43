package org.onthelatch.mqtt.wire;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What an event of each known kind must carry (contract, section 7). Of an unknown kind nothing more is asked. */
final class KindRules {
    /** @param way the only way it may have, or blank for either */
    private record Rule(String way, List<String> required) {}

    private static final Rule DOOR_ONLY = new Rule("", List.of("door"));
    private static final Rule FOB_AND_CAUSE = new Rule("", List.of("door", "way", "fob", "cause"));

    private static final Map<String, Rule> RULES = Map.ofEntries(
            entry("EGRESS_GRANTED", new Rule("OUT", List.of("door", "way"))),
            entry(
                    "EGRESS_GRANTED_WITH_ESCORT",
                    new Rule("OUT", List.of("door", "way", "fob", "escort", "listVersion"))),
            entry("EGRESS_REFUSED", new Rule("OUT", List.of("door", "way", "cause"))),
            entry("EGRESS_REQUESTED", new Rule("OUT", List.of("door", "way"))),
            entry("ENTRY_GRANTED", new Rule("IN", List.of("door", "way"))),
            entry("ENTRY_REFUSED", new Rule("IN", List.of("door", "way", "cause"))),
            entry("FOB_UNKNOWN", FOB_AND_CAUSE),
            entry("FOB_REVOKED_USED", FOB_AND_CAUSE),
            entry("ESCORT_PAIR_TIMEOUT", FOB_AND_CAUSE),
            entry("STAFF_RELEASE", new Rule("", List.of("door", "way", "reason"))),
            entry("DOOR_OPENED", DOOR_ONLY),
            entry("DOOR_CLOSED", DOOR_ONLY),
            entry("HELD_OPEN", DOOR_ONLY),
            entry("FORCED", DOOR_ONLY),
            entry("GRANTED_NOT_USED", DOOR_ONLY),
            entry("FIRE_RELEASE", DOOR_ONLY),
            entry("FIRE_RESET", DOOR_ONLY),
            entry("LOCAL_BREAK_GLASS", DOOR_ONLY),
            entry("POWER_LOSS_RELEASE", DOOR_ONLY),
            entry("MODE_CHANGED", DOOR_ONLY),
            entry("LIST_REJECTED", new Rule("", List.of("cause"))),
            entry("CLOCK_STEP", new Rule("", List.of("reason"))),
            entry("LOST", new Rule("", List.of("from", "to", "reason"))));

    private KindRules() {}

    static void check(String kind, Fields event) {
        if (kind.equals("CONTENT_REMOVED")) {
            throw event.wrong("kind", "a kind that devices say; this one is the service's own (D61)");
        }
        Rule rule = RULES.getOrDefault(kind, new Rule("", List.of()));
        for (String name : rule.required()) {
            if (!event.has(name)) {
                throw event.wrong(name, "a value for " + kind);
            }
        }
        if (!rule.way().isEmpty() && !event.text("way", Form.WAY).equals(rule.way())) {
            throw event.wrong("way", rule.way() + " for " + kind);
        }
        if (kind.equals("CLOCK_STEP")) {
            event.text("reason", Form.STEP);
        }
    }
}
