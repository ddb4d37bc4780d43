package org.onthelatch.accesslist;

/** The facts as last committed, replaced as a whole. Safe for use by any thread. */
public final class LiveFacts implements CurrentFacts {
    private volatile AccessFacts facts;

    public LiveFacts(AccessFacts first) {
        this.facts = first;
    }

    @Override
    public AccessFacts get() {
        return facts;
    }

    public void replace(AccessFacts committed) {
        facts = committed;
    }
}
