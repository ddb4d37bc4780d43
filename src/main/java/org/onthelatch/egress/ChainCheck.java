package org.onthelatch.egress;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compares each new event's {@code prev} with the hash of its neighbour that is kept (contract, section 4). Where the two
 * differ somebody has changed, left out or put in an event, or it is not the controller that it was. Whatever comes is
 * kept: a link that does not hold is evidence, never a reason to lose an event.
 */
final class ChainCheck {
    /** What the first event of an epoch follows on. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private final EgressLog log;
    private final TreeSet<EventKey> broken = new TreeSet<>();
    private Optional<DeviceEvent> last = Optional.empty();

    ChainCheck(EgressLog log) {
        this.log = log;
    }

    /** Named by the later event of each link that does not hold, in the order of their numbers. */
    List<EventKey> broken() {
        return List.copyOf(broken);
    }

    /** A new event was kept; before it in the same message come lower numbers only. */
    void added(DeviceEvent event) {
        EventKey key = event.key();
        if (key.seq() == 1) {
            compare(key, NOTHING_BEFORE, event.prev());
        } else {
            before(key).ifPresent(previous -> compare(key, previous.hash(), event.prev()));
        }
        last = Optional.of(event);
        if (isBelowOthers(key)) {
            EventKey next = new EventKey(key.controller(), key.epoch(), key.seq() + 1);
            log.find(next)
                    .ifPresent(
                            later -> compare(next, event.hash(), later.event().prev()));
        }
    }

    private Optional<DeviceEvent> before(EventKey key) {
        EventKey wanted = new EventKey(key.controller(), key.epoch(), key.seq() - 1);
        return last.filter(event -> event.key().equals(wanted))
                .or(() -> log.find(wanted).map(KeptEvent::event));
    }

    /** Only what filled a gap has a later neighbour already. */
    private boolean isBelowOthers(EventKey key) {
        Numbering numbering = log.numbering(key.controller(), key.epoch());
        return numbering.covers(key.seq() + 1);
    }

    private void compare(EventKey later, String hash, String prev) {
        if (!prev.equals(hash)) {
            broken.add(later);
        }
    }
}
