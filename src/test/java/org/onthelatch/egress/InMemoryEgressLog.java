package org.onthelatch.egress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onthelatch.ward.DeviceId;

/** The log and its readings, for as long as a test lasts. */
public final class InMemoryEgressLog implements EgressLog, EgressRecords {
    private static final Comparator<Entry> OLDEST_FIRST = Comparator.<Entry, java.time.Instant>comparing(
                    entry -> entry.event().event().at())
            .thenComparingLong(Entry::position);

    private final List<KeptEvent> events = new ArrayList<>();
    private final List<KeptEvent> forks = new ArrayList<>();
    private final List<Quarantined> quarantine = new ArrayList<>();
    private final Map<EventKey, KeptEvent> byKey = new HashMap<>();
    private final TreeMap<String, Numbering> numberings = new TreeMap<>();

    @Override
    public Optional<KeptEvent> find(EventKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public long withoutContent() {
        return events.stream()
                .filter(kept -> kept.event().kind().equals(EventKind.CONTENT_REMOVED))
                .count();
    }

    @Override
    public void append(KeptEvent event) {
        if (byKey.containsKey(event.event().key())) {
            throw new IllegalStateException("event " + event.event().key() + " is in the log already");
        }
        byKey.put(event.event().key(), event);
        events.add(event);
    }

    @Override
    public void appendFork(KeptEvent second) {
        boolean known = forks.stream()
                .anyMatch(fork -> fork.event().key().equals(second.event().key())
                        && fork.event().hash().equals(second.event().hash()));
        if (!known) {
            forks.add(second);
        }
    }

    @Override
    public Optional<java.time.Instant> lastReceived(DeviceId controller) {
        return events.stream()
                .filter(kept -> kept.event().key().controller().equals(controller))
                .max(Comparator.comparing(kept -> kept.event().key()))
                .map(KeptEvent::recordedAt);
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
        quarantine.add(message);
    }

    @Override
    public List<Entry> find(Query query) {
        if (query.limit() < 1 || query.limit() > 10_000) {
            throw new IllegalArgumentException("limit must be 1 to 10000, but was " + query.limit());
        }
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            found.add(new Entry(i + 1L, events.get(i)));
        }
        return found.stream()
                .filter(entry -> matches(entry, query))
                .sorted(OLDEST_FIRST.reversed())
                .limit(query.limit())
                .toList();
    }

    private static boolean matches(Entry entry, Query query) {
        DeviceEvent event = entry.event().event();
        return !event.at().isBefore(query.from())
                && event.at().isBefore(query.until())
                && query.door().map(door -> door.value().equals(event.door())).orElse(true)
                && query.person()
                        .map(person -> entry.event().context() instanceof DecisionContext.OfResident resident
                                && resident.person().equals(person))
                        .orElse(true)
                && isWanted(event.kind(), query.outcome())
                && query.before().map(cursor -> comesBefore(entry, cursor)).orElse(true);
    }

    private static boolean isWanted(EventKind kind, Query.Outcome outcome) {
        return switch (outcome) {
            case ALL -> true;
            case OPENED -> kind.isGranted();
            case REFUSED -> kind.isRefused();
        };
    }

    private static boolean comesBefore(Entry entry, Query.Cursor cursor) {
        int byTime = entry.event().event().at().compareTo(cursor.at());
        return byTime < 0 || (byTime == 0 && entry.position() < cursor.position());
    }

    @Override
    public List<KeptEvent> movements() {
        return events.stream()
                .filter(kept -> isFire(kept.event().kind())
                        || (kept.event().kind().isGranted() && kept.context() instanceof DecisionContext.OfResident))
                .toList();
    }

    private static boolean isFire(EventKind kind) {
        return kind.equals(EventKind.FIRE_RELEASE) || kind.equals(EventKind.FIRE_RESET);
    }

    @Override
    public long forks() {
        return forks.size();
    }

    @Override
    public long quarantined() {
        return quarantine.size();
    }

    @Override
    public List<OpenGap> openGaps() {
        List<OpenGap> gaps = new ArrayList<>();
        numberings.forEach((key, numbering) -> numbering.gaps(0).forEach(range -> {
            String[] parts = key.split("/");
            gaps.add(new OpenGap(new DeviceId(parts[0]), Long.parseLong(parts[1]), range));
        }));
        return gaps;
    }
}
