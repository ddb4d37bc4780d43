package org.onthelatch.whereabouts;

import java.util.List;
import java.util.function.Supplier;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.ward.Register;

/** Who is believed in and out as of the last commit. Safe for use by any thread. */
public final class LiveWhereabouts implements Supplier<Whereabouts> {
    private volatile Whereabouts current;

    public LiveWhereabouts(Whereabouts first) {
        this.current = first;
    }

    @Override
    public Whereabouts get() {
        return current;
    }

    /** Starts over from a fold of everything that is kept. */
    public synchronized void begin(Whereabouts folded) {
        current = folded;
    }

    public synchronized void heard(List<KeptEvent> events, Register register) {
        Whereabouts after = current;
        for (KeptEvent event : events) {
            after = after.after(event, register);
        }
        current = after;
    }

    public synchronized void told(Statement statement) {
        current = current.after(statement);
    }
}
