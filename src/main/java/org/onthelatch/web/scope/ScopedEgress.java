package org.onthelatch.web.scope;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onthelatch.accesslist.Reach;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.ward.DeviceId;

/** The log within a scope. A page of it is filled up from further back, so that a short page is the last one. */
record ScopedEgress(EgressRecords all, Supplier<Reach> reach) implements EgressRecords {

    @Override
    public List<Entry> find(Query query) {
        Reach now = reach.get();
        List<Entry> found = new ArrayList<>();
        Query next = query;
        while (true) {
            List<Entry> page = all.find(next);
            page.stream()
                    .filter(entry -> Whose.isSeen(now, entry))
                    .limit(query.limit() - found.size())
                    .forEach(found::add);
            if (page.size() < query.limit() || found.size() == query.limit()) {
                return found;
            }
            next = after(page.get(page.size() - 1), query);
        }
    }

    private static Query after(Entry last, Query query) {
        return new Query(
                query.from(),
                query.until(),
                query.door(),
                query.person(),
                query.outcome(),
                Optional.of(new Query.Cursor(last.event().event().at(), last.position())),
                query.limit());
    }

    @Override
    public List<KeptEvent> movements() {
        Reach now = reach.get();
        return all.movements().stream()
                .filter(event -> Whose.isSeen(now, event))
                .toList();
    }

    /** Numbers for the whole house: they name nobody. */
    @Override
    public long forks() {
        return all.forks();
    }

    @Override
    public long quarantined() {
        return all.quarantined();
    }

    @Override
    public long withoutContent() {
        return all.withoutContent();
    }

    @Override
    public List<OpenGap> openGaps() {
        Reach now = reach.get();
        return all.openGaps().stream().filter(gap -> Whose.isSeen(now, gap)).toList();
    }

    @Override
    public Optional<Instant> lastReceived(DeviceId controller) {
        return all.lastReceived(controller);
    }
}
