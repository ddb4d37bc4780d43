package org.onthelatch.restriction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.ward.ClosedHours;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Site;

/**
 * Lets hours that close a way out by the clock go live only under a live entry of the register that covers door and hours
 * (D26). What it holds back leans towards open. A review that is overdue ends nothing, but nothing new rests on it. Pure.
 *
 * @param cited which entry the site file names for a door
 * @param entries the register, each entry as it is now
 */
public record ScheduleGate(Map<DoorId, RestrictionNumber> cited, List<BlanketRestriction> entries) {
    public ScheduleGate {
        cited = Map.copyOf(cited);
        entries = List.copyOf(entries);
    }

    /** @param sites as they may go live */
    public record Passed(List<Site> sites, List<HeldHours> held) {
        public Passed {
            sites = List.copyOf(sites);
            held = List.copyOf(held);
        }
    }

    /** The live entry on which a door's hours rest, if there is one. */
    public Optional<BlanketRestriction> entryOf(DoorId door, Instant now) {
        return Optional.ofNullable(cited.get(door))
                .flatMap(number -> entries.stream()
                        .filter(entry -> entry.number().equals(number) && entry.isLiveAt(now))
                        .findFirst());
    }

    /** @param before what is live until now */
    public Passed pass(Register before, List<Site> described, Instant now) {
        List<HeldHours> held = new ArrayList<>();
        List<Site> sites = new ArrayList<>();
        for (Site site : described) {
            List<Door> doors = site.doors().stream()
                    .map(door -> door(door, before.find(door.id()), held, now))
                    .toList();
            sites.add(site.with(doors));
        }
        return new Passed(sites, held);
    }

    private Door door(Door door, Optional<Door> before, List<HeldHours> held, Instant now) {
        ClosedHours live = before.map(Door::closedOut).orElse(ClosedHours.NONE);
        boolean tightens = !door.closedOut().isWithin(live);
        Optional<HeldHours.Cause> missing = missing(door, tightens, now);
        if (missing.isEmpty()) {
            return door;
        }
        // A door that is new, or whose entry ended, has no hours to keep.
        Optional<Door> asItWas = before.filter(old -> !old.closedOut().isNone())
                .filter(old -> missing(old, false, now).isEmpty());
        String number = Optional.ofNullable(cited.get(door.id()))
                .map(RestrictionNumber::value)
                .orElse("");
        held.add(new HeldHours(door.id(), number, missing.get(), asItWas.isEmpty()));
        return door.withFreeOut(asItWas.map(Door::freeOut).orElse(FreeHours.ALWAYS));
    }

    /** What its hours lack, if they close anything. */
    private Optional<HeldHours.Cause> missing(Door door, boolean tightens, Instant now) {
        if (door.closedOut().isNone()) {
            return Optional.empty();
        }
        Optional<RestrictionNumber> number = Optional.ofNullable(cited.get(door.id()));
        if (number.isEmpty()) {
            return Optional.of(HeldHours.Cause.NO_NUMBER);
        }
        Optional<BlanketRestriction> entry = entries.stream()
                .filter(known -> known.number().equals(number.get()))
                .findFirst();
        if (entry.isEmpty()) {
            return Optional.of(HeldHours.Cause.NO_ENTRY);
        }
        return lacks(entry.get(), door, tightens, now);
    }

    private static Optional<HeldHours.Cause> lacks(BlanketRestriction entry, Door door, boolean tightens, Instant now) {
        if (!entry.isLiveAt(now)) {
            return Optional.of(HeldHours.Cause.NOT_LIVE);
        }
        if (!entry.doors().contains(door.id())) {
            return Optional.of(HeldHours.Cause.OTHER_DOORS);
        }
        boolean covered = ClosedHours.read(entry.hours())
                .filter(door.closedOut()::isWithin)
                .isPresent();
        if (!covered) {
            return Optional.of(HeldHours.Cause.OTHER_HOURS);
        }
        boolean overdue = tightens && !entry.reviewDueAt().isAfter(now);
        return overdue ? Optional.of(HeldHours.Cause.REVIEW_OVERDUE) : Optional.empty();
    }
}
