package org.onthelatch.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;

/** Writes down that a call that nobody answered went on to the next: what pages show follows from the time alone (D89). */
public final class EscalateCalls {
    private final LiveCalls calls;

    public EscalateCalls(LiveCalls calls) {
        this.calls = calls;
    }

    /**
     * Writes down whom the time has called since. On the journal's thread, in a transaction.
     *
     * @return what was written, for the log
     */
    public List<CallEntry> look(Instant now) {
        List<CallEntry> told = new ArrayList<>();
        calls.latest().open().stream().filter(call -> isDue(call, now)).forEach(call -> told.addAll(tell(call, now)));
        return told;
    }

    /** The next instant at which there is something to write. */
    public Optional<Instant> nextAfter(Instant now) {
        return calls.all().nextAfter(now);
    }

    private static boolean isDue(Call call, Instant now) {
        return call.calledAt(now).compareTo(told(call)) > 0;
    }

    private static Called told(Call call) {
        return call.steps().stream()
                .filter(entry -> entry.step() instanceof CallStep.Told)
                .map(entry -> ((CallStep.Told) entry.step()).called())
                .reduce(Called.STAFF, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    private List<CallEntry> tell(Call call, Instant now) {
        List<CallEntry> told = new ArrayList<>();
        int version = call.version();
        for (Called called : Called.values()) {
            if (called.compareTo(told(call)) > 0 && called.compareTo(call.calledAt(now)) <= 0) {
                version++;
                CallEntry entry = new CallEntry(call.id(), version, now, new CallStep.Told(called));
                Actor service = new Actor.Service("EscalateCalls");
                calls.add(
                        entry,
                        new AuditEntry(service, "escalate call", call.id().value(), now, called.name()));
                told.add(entry);
            }
        }
        return told;
    }
}
