package org.onthelatch.egress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.ward.DeviceId;

/**
 * Keeps a controller's events: each exactly once, in its place by number, with the decision that stood behind it. Runs on
 * the journal's thread; what it returns may be told to the controller only after the commit.
 */
public final class RecordEgress {
    private static final Duration LATE = Duration.ofSeconds(60);
    private static final Duration AHEAD = Duration.ofSeconds(60);

    private final EgressLog log;
    private final CurrentFacts facts;
    private final KeptAlongside alongside;

    public RecordEgress(EgressLog log, CurrentFacts facts) {
        this(log, facts, KeptAlongside.NOTHING);
    }

    public RecordEgress(EgressLog log, CurrentFacts facts, KeptAlongside alongside) {
        this.log = log;
        this.facts = facts;
        this.alongside = alongside;
    }

    /**
     * What one message came to.
     *
     * @param kept new events, in the order of their numbers
     * @param again how many were kept already
     * @param forks numbers that came with two different contents
     * @param broken new events that do not follow, by their hash, on the one with the number before
     * @param receipts for each epoch in the message, how far everything is kept
     * @param gaps numbers that are missing below what is kept
     */
    public record Recorded(
            DeviceId controller,
            List<KeptEvent> kept,
            int again,
            List<EventKey> forks,
            List<EventKey> broken,
            List<Receipt> receipts,
            List<Gap> gaps) {}

    public record Receipt(long epoch, long upTo) {}

    public record Gap(long epoch, long from, long to) {}

    /** @param events one controller's, in any order */
    public Recorded record(DeviceId controller, List<DeviceEvent> events, Instant now) {
        AccessFacts current = facts.get();
        List<KeptEvent> kept = new ArrayList<>();
        List<EventKey> forks = new ArrayList<>();
        ChainCheck chain = new ChainCheck(log);
        TreeSet<Long> epochs = new TreeSet<>();
        for (DeviceEvent event :
                events.stream().sorted((a, b) -> a.key().compareTo(b.key())).toList()) {
            epochs.add(event.key().epoch());
            Optional<KeptEvent> before = log.find(event.key());
            if (before.isEmpty()) {
                kept.add(keep(event, current, now));
                chain.added(event);
            } else if (!before.get().event().hash().equals(event.hash())) {
                log.appendFork(kept(event, current, now));
                forks.add(event.key());
            }
        }
        List<Receipt> receipts = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (long epoch : epochs) {
            Numbering numbering = log.numbering(controller, epoch);
            receipts.add(new Receipt(epoch, numbering.upTo()));
            numbering.gaps(0).forEach(gap -> gaps.add(new Gap(epoch, gap.from(), gap.to())));
        }
        int again = events.size() - kept.size() - forks.size();
        Recorded recorded = new Recorded(controller, kept, again, forks, chain.broken(), receipts, gaps);
        alongside.keep(recorded, now);
        return recorded;
    }

    private KeptEvent keep(DeviceEvent event, AccessFacts current, Instant now) {
        KeptEvent kept = kept(event, current, now);
        log.append(kept);
        EventKey key = event.key();
        Numbering numbering = log.numbering(key.controller(), key.epoch()).with(key.seq());
        if (event.kind().equals(EventKind.LOST) && isBelowItself(event)) {
            numbering = numbering.with(new Numbering.Range(event.from(), event.to()));
        }
        log.account(key.controller(), key.epoch(), numbering);
        return kept;
    }

    /** A loss that was numbered anew in a later epoch names numbers that may not have been given out yet: never kept. */
    private static boolean isBelowItself(DeviceEvent lost) {
        return lost.from() >= 1
                && lost.to() >= lost.from()
                && lost.to() < lost.key().seq();
    }

    private static KeptEvent kept(DeviceEvent event, AccessFacts current, Instant now) {
        boolean ahead = event.at().isAfter(now.plus(AHEAD));
        boolean late = event.late() || now.isAfter(event.at().plus(LATE));
        Instant contextAt = ahead ? now : event.at();
        DecisionContext context = new FreezeContext(current).of(event, contextAt);
        return new KeptEvent(event, now, late, ahead || !event.clockTrusted(), context);
    }
}
