package org.onthelatch.mqtt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.onthelatch.egress.EgressLog;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.Numbering;
import org.onthelatch.ward.DeviceId;

/** A log that lasts as long as the test. */
final class InMemoryEgressLog implements EgressLog {
    private final Map<EventKey, KeptEvent> events = new TreeMap<>();
    private final Map<String, Numbering> numberings = new ConcurrentHashMap<>();
    private final List<KeptEvent> forks = new ArrayList<>();
    private final List<Quarantined> quarantined = new ArrayList<>();

    @Override
    public synchronized Optional<KeptEvent> find(EventKey key) {
        return Optional.ofNullable(events.get(key));
    }

    @Override
    public synchronized void append(KeptEvent event) {
        if (events.putIfAbsent(event.event().key(), event) != null) {
            throw new IllegalStateException("already there: " + event.event().key());
        }
    }

    @Override
    public synchronized void appendFork(KeptEvent second) {
        forks.add(second);
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
    public synchronized void quarantine(Quarantined message) {
        quarantined.add(message);
    }

    synchronized List<Long> seqs(DeviceId controller) {
        return events.keySet().stream()
                .filter(key -> key.controller().equals(controller))
                .map(EventKey::seq)
                .toList();
    }

    synchronized List<Quarantined> quarantined() {
        return List.copyOf(quarantined);
    }
}
