package org.onthelatch.accesslist;

import java.util.concurrent.atomic.AtomicReference;

/** The facts as last committed, replaced as a whole. Safe for use by any thread. */
public final class LiveFacts implements CurrentFacts {
    private final AtomicReference<AccessFacts> facts;

    public LiveFacts(AccessFacts first) {
        this.facts = new AtomicReference<>(first);
    }

    @Override
    public AccessFacts get() {
        return facts.get();
    }

    public void replace(AccessFacts committed) {
        facts.set(committed);
    }
}
