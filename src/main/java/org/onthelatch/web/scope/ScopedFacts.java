package org.onthelatch.web.scope;

import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.accesslist.Reach;
import org.onthelatch.staff.Scope;

/** The facts within a scope, made anew when they have changed. Safe for use by any thread. */
final class ScopedFacts implements CurrentFacts {
    private final CurrentFacts facts;
    private final Scope scope;
    private volatile Seen seen;

    /** All of them at one moment, and what of them is within. */
    private record Seen(AccessFacts all, AccessFacts within) {}

    ScopedFacts(CurrentFacts facts, Scope scope) {
        this.facts = facts;
        this.scope = scope;
        this.seen = seen(facts.get());
    }

    private Seen seen(AccessFacts all) {
        return new Seen(all, all.within(new Reach(scope, all)));
    }

    @Override
    public AccessFacts get() {
        AccessFacts all = facts.get();
        Seen last = seen;
        if (last.all() != all) {
            last = seen(all);
            seen = last;
        }
        return last.within();
    }
}
