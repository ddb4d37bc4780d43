package org.onthelatch.whereabouts;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.ward.Register;

/** Who is believed in and out as of the last commit. Safe for use by any thread. */
public final class LiveWhereabouts implements Supplier<Whereabouts> {
    private final AtomicReference<Whereabouts> current;

    public LiveWhereabouts(Whereabouts first) {
        this.current = new AtomicReference<>(first);
    }

    @Override
    public Whereabouts get() {
        return current.get();
    }

    public void heard(List<KeptEvent> events, Register register) {
        current.updateAndGet(before -> {
            Whereabouts after = before;
            for (KeptEvent event : events) {
                after = after.after(event, register);
            }
            return after;
        });
    }

    public void told(Statement statement) {
        current.updateAndGet(before -> before.after(statement));
    }
}
