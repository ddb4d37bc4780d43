package org.onthelatch.assessment;

/** The ladder of access levels, from the freest to the most restrictive (domain, section 3.2). The order is fixed. */
public enum Level {
    L0,
    L1,
    L2,
    L3,
    L4,
    L5;

    /** Whether this level restricts a way out, which needs a power to hold her and an individual reason (D3, D34). */
    public boolean restricts() {
        return compareTo(L1) > 0;
    }

    public boolean isTighterThan(Level other) {
        return compareTo(other) > 0;
    }
}
