package org.onthelatch.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where a change of level leaves a person less than she has now, zone by zone (D41): what a page says before somebody decides it.
 *
 * @param now what she may do there
 * @param then what she could do there after the change
 */
public record Narrowing(RuleZone zone, ExitRule now, ExitRule then) {

    /** Every zone at which {@code then} leaves her less, in the order of zones. A zone that is not named is free. */
    public static List<Narrowing> between(Map<RuleZone, ExitRule> now, Map<RuleZone, ExitRule> then) {
        Map<RuleZone, ExitRule> before = new EnumMap<>(RuleZone.class);
        before.putAll(now);
        Map<RuleZone, ExitRule> after = new EnumMap<>(RuleZone.class);
        after.putAll(then);
        List<Narrowing> narrower = new ArrayList<>();
        for (RuleZone zone : RuleZone.values()) {
            ExitRule had = before.getOrDefault(zone, ExitRule.FREE);
            ExitRule has = after.getOrDefault(zone, ExitRule.FREE);
            if (!Coverage.covers(has, had)) {
                narrower.add(new Narrowing(zone, had, has));
            }
        }
        return narrower;
    }
}
