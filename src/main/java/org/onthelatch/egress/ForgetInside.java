package org.onthelatch.egress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.AuditLog;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Site;

/**
 * Forgets after 90 days who opened what inside the wards (D61). An event's number, hash and link stay, so that gaps, forks and
 * the chain are what they were. Refusals, exits and what an incident is about are left alone. Runs on the journal's thread.
 */
public final class ForgetInside {
    public static final Duration KEPT = Duration.ofDays(90);

    /** Of one transaction, so that nothing at a door waits for it. */
    public static final int AT_ONCE = 500;

    private final ForgettableEvents events;
    private final Supplier<List<Site>> everySite;
    private final Supplier<Set<EventKey>> needed;
    private final AuditLog audit;

    /**
     * @param everySite every version of every site that was ever registered
     * @param needed events that something else that is kept is about
     */
    public ForgetInside(
            ForgettableEvents events, Supplier<List<Site>> everySite, Supplier<Set<EventKey>> needed, AuditLog audit) {
        this.events = events;
        this.everySite = everySite;
        this.needed = needed;
        this.audit = audit;
    }

    /** @return how many were forgotten; {@link #AT_ONCE} if there may be more */
    public int some(Instant now) {
        Set<EventKey> keep = needed.get();
        Instant until = now.minus(KEPT);
        List<KeptEvent> old = new ArrayList<>();
        for (DoorId door : inside(everySite.get())) {
            int most = AT_ONCE - old.size();
            events.opened(door, until, most + keep.size()).stream()
                    .filter(kept -> mayBeForgotten(kept, until)
                            && !keep.contains(kept.event().key()))
                    .limit(most)
                    .forEach(old::add);
        }
        if (!old.isEmpty()) {
            String subject = "%d events, older than %d days (D61)".formatted(old.size(), KEPT.toDays());
            audit.add(new AuditEntry(new Actor.Service("retention"), "forget openings inside", subject, now, ""));
            old.forEach(events::forget);
        }
        return old.size();
    }

    /** A time that is doubted says nothing of its age: then it is as old as since it was received. */
    private static boolean mayBeForgotten(KeptEvent kept, Instant until) {
        Instant at = kept.timeDoubted() ? kept.recordedAt() : kept.event().at();
        return kept.event().kind().isGranted() && !at.isAfter(until);
    }

    /** Doors that were inside a ward as often as they were registered; one that ever was an exit keeps what it has. */
    static Set<DoorId> inside(List<Site> everySite) {
        Set<DoorId> inside = new HashSet<>();
        Set<DoorId> exits = new HashSet<>();
        for (Site site : everySite) {
            for (Door door : site.doors()) {
                (door.boundary() == BoundaryClass.INTERNAL ? inside : exits).add(door.id());
            }
        }
        inside.removeAll(exits);
        return inside;
    }
}
