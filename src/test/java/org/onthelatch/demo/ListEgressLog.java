package org.onthelatch.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.egress.EgressLog;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.Numbering;
import org.onthelatch.ward.DeviceId;

/** An egress log in memory, for as long as a test takes. */
final class ListEgressLog implements EgressLog {
    private final Map<EventKey, KeptEvent> kept = new LinkedHashMap<>();
    private final Map<String, Numbering> numberings = new HashMap<>();

    @Override
    public Optional<KeptEvent> find(EventKey key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void append(KeptEvent event) {
        kept.put(event.event().key(), event);
    }

    @Override
    public void appendFork(KeptEvent second) {
        throw new AssertionError("the demo's history must not fork: " + second);
    }

    @Override
    public Numbering numbering(DeviceId controller, long epoch) {
        return numberings.getOrDefault(controller + "/" + epoch, Numbering.EMPTY);
    }

    @Override
    public void account(DeviceId controller, long epoch, Numbering numbering) {
        numberings.put(controller + "/" + epoch, numbering);
    }

    @Override
    public void quarantine(Quarantined message) {
        throw new AssertionError("the demo's history must be readable: " + message);
    }
}
