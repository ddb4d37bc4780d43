package org.onthelatch.assessment;

import org.onthelatch.person.Company;

/** How much a rule leaves her at one zone, from the freest; what two rules are compared by (D41). */
enum Strictness {
    FREE,
    ALONE_AT_TIMES,
    WITH_SOMEONE,
    ASK_EACH_TIME;

    static Strictness of(ExitRule rule) {
        if (rule instanceof ExitRule.Free) {
            return FREE;
        }
        ExitRule.Restricted restricted = (ExitRule.Restricted) rule;
        if (restricted.allows().isEmpty()) {
            return ASK_EACH_TIME;
        }
        boolean alone =
                restricted.allows().stream().anyMatch(allow -> allow.company().equals(Company.ALONE));
        return alone ? ALONE_AT_TIMES : WITH_SOMEONE;
    }

    /** What a level makes of a zone without variations. */
    static Strictness of(Level level, RuleZone zone) {
        return switch (zone) {
            case GARDEN -> FREE;
            case WARD_EXIT ->
                switch (level) {
                    case L0, L1 -> FREE;
                    case L2, L3 -> ALONE_AT_TIMES;
                    case L4 -> WITH_SOMEONE;
                    case L5 -> ASK_EACH_TIME;
                };
            case SITE ->
                switch (level) {
                    case L0, L1 -> FREE;
                    case L2 -> ALONE_AT_TIMES;
                    case L3, L4 -> WITH_SOMEONE;
                    case L5 -> ASK_EACH_TIME;
                };
        };
    }

    boolean isTighterThan(Strictness other) {
        return compareTo(other) > 0;
    }
}
