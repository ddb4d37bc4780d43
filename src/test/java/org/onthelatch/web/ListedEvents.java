package org.onthelatch.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.Numbering;
import org.onthelatch.ward.DeviceId;

/** An egress log in a list. */
final class ListedEvents implements EgressRecords {
    @Override
    public Optional<Instant> lastReceived(DeviceId controller) {
        return Optional.empty();
    }

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private volatile boolean failing;
    private final List<OpenGap> gaps = new CopyOnWriteArrayList<>();

    void clear() {
        entries.clear();
    }

    void add(KeptEvent event) {
        entries.add(new Entry(entries.size() + 1, event));
    }

    void addGap(String controller, long from, long to) {
        gaps.add(new OpenGap(new DeviceId(controller), 1, new Numbering.Range(from, to)));
    }

    /** From now on the store cannot be read. */
    void fail() {
        failing = true;
    }

    @Override
    public List<Entry> find(Query query) {
        if (failing) {
            throw new IllegalStateException("the store cannot be read (a test says so)");
        }
        return entries.stream()
                .filter(entry -> matches(entry, query))
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.event().event().at())
                        .thenComparing(Entry::position)
                        .reversed())
                .limit(query.limit())
                .toList();
    }

    private static boolean matches(Entry entry, Query query) {
        var event = entry.event().event();
        boolean outcome = switch (query.outcome()) {
            case ALL -> true;
            case OPENED -> event.kind().isGranted();
            case REFUSED -> event.kind().isRefused();
        };
        boolean person = query.person().isEmpty()
                || (entry.event().context() instanceof DecisionContext.OfResident of
                        && query.person().get().equals(of.person()));
        boolean before = query.before().isEmpty()
                || event.at().isBefore(query.before().get().at())
                || (event.at().equals(query.before().get().at())
                        && entry.position() < query.before().get().position());
        return outcome
                && person
                && before
                && !event.at().isBefore(query.from())
                && event.at().isBefore(query.until())
                && (query.door().isEmpty() || event.doorId().equals(query.door()));
    }

    @Override
    public List<KeptEvent> movements() {
        return entries.stream().map(Entry::event).toList();
    }

    @Override
    public long forks() {
        return 0;
    }

    @Override
    public long withoutContent() {
        return 0;
    }

    @Override
    public long quarantined() {
        return 2;
    }

    @Override
    public List<OpenGap> openGaps() {
        if (failing) {
            throw new IllegalStateException("the store cannot be read (a test says so)");
        }
        return new ArrayList<>(gaps);
    }
}
