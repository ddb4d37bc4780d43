package org.onthelatch.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Company;
import org.onthelatch.person.VisitorId;
import org.onthelatch.ward.Window;

/** What each level of the ladder means, zone by zone, before individual variations (domain, section 3.2). */
final class Preset {
    private Preset() {}

    /** Each level is at least as restrictive as the one above it at every zone; a property test holds it to that. */
    static Map<RuleZone, ExitRule> of(Level level, AgreedTimes times, Set<VisitorId> companions) {
        List<Allow> withSomeone = withSomeone(companions);
        Map<RuleZone, ExitRule> rules = new EnumMap<>(RuleZone.class);
        rules.put(RuleZone.GARDEN, ExitRule.FREE);
        rules.put(
                RuleZone.WARD_EXIT,
                switch (level) {
                    case L0, L1 -> ExitRule.FREE;
                    case L2, L3 -> aloneOr(times.wardExit(), withSomeone);
                    case L4 -> new ExitRule.Restricted(withSomeone);
                    case L5 -> ExitRule.ASK_EACH_TIME;
                });
        rules.put(
                RuleZone.SITE,
                switch (level) {
                    case L0, L1 -> ExitRule.FREE;
                    case L2 -> aloneOr(times.site(), withSomeone);
                    case L3, L4 -> new ExitRule.Restricted(withSomeone);
                    case L5 -> ExitRule.ASK_EACH_TIME;
                });
        return rules;
    }

    private static List<Allow> withSomeone(Set<VisitorId> companions) {
        Allow staff = Allow.anyTime(Company.STAFF);
        return companions.isEmpty() ? List.of(staff) : List.of(staff, Allow.anyTime(new Company.WithNamed(companions)));
    }

    private static ExitRule aloneOr(List<Window> windows, List<Allow> withSomeone) {
        List<Allow> allows = new ArrayList<>();
        if (!windows.isEmpty()) {
            allows.add(new Allow(windows, Company.ALONE));
        }
        allows.addAll(withSomeone);
        return new ExitRule.Restricted(allows);
    }
}
