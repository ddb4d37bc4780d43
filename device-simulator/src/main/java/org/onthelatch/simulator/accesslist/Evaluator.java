package org.onthelatch.simulator.accesslist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;

/** Decides what a fob does at a door, by the steps of the contract's section 5.2 from the second on. */
public final class Evaluator {
    private final AccessList list;
    private final DoorRules door;
    private final Way way;
    private final Optional<FobRules> escort;
    private final Instant at;
    private final boolean stale;
    private final ZoneId zone;

    private Evaluator(AccessList list, DoorRules door, Way way, Presented presented, Instant at, boolean stale) {
        this.list = list;
        this.door = door;
        this.way = way;
        this.at = at;
        this.stale = stale;
        this.zone = list.zone();
        this.escort = presented
                .escort()
                .filter(token -> !presented.fob().equals(Optional.of(token)))
                .flatMap(list::fob)
                .filter(this::mayEscort);
    }

    /**
     * What the list says.
     *
     * @param stale whether the device has been without contact for longer than the list's {@code staleAfter}
     */
    public static Outcome decide(
            AccessList list, DoorId door, Way way, Presented presented, Instant at, boolean stale) {
        return list.door(door)
                .map(rules -> new Evaluator(list, rules, way, presented, at, stale).decide(presented))
                .orElseGet(() -> withoutList(way));
    }

    /** What a device does that holds no list, or none for this door: absence is open. */
    public static Outcome withoutList(Way way) {
        return way == Way.OUT ? new Outcome.OpenBecause(Cause.NO_LIST) : new Outcome.Ask(Cause.NO_LIST);
    }

    private Outcome decide(Presented presented) {
        if (door.isFree(way, at, zone)) {
            return new Outcome.OpenBecause(Cause.FREE);
        }
        Optional<FobToken> token = presented.fob();
        if (token.isEmpty()) {
            return new Outcome.Ask(Cause.NO_FOB);
        }
        return list.fob(token.get())
                .map(fob -> way == Way.IN ? wayIn(fob) : wayOut(fob))
                .orElseGet(() -> new Outcome.Ask(Cause.UNKNOWN_FOB));
    }

    private Outcome wayIn(FobRules fob) {
        if (fob.fobClass() == FobClass.RESIDENT && fob.home().contains(door.door())) {
            return new Outcome.Open();
        }
        List<EntryGrant> live = fob.liveEntry(door, at, zone);
        if (live.stream().anyMatch(grant -> grant.escort().nobody())) {
            return new Outcome.Open();
        }
        if (live.stream().anyMatch(grant -> isSatisfied(grant.escort()))) {
            return new Outcome.OpenWithEscort();
        }
        return new Outcome.Ask(live.isEmpty() ? Cause.NO_ENTRY : Cause.ESCORT_NEEDED);
    }

    private Outcome wayOut(FobRules fob) {
        if (fob.fobClass() != FobClass.RESIDENT) {
            return new Outcome.Open();
        }
        List<Restriction> here = fob.restrictionsAt(door.door(), at);
        List<Restriction> live = here.stream()
                .filter(restriction -> !stale || restriction.keepWhenStale())
                .toList();
        if (!live.isEmpty() && door.isSecured(at)) {
            return new Outcome.AskByRule(Cause.SECURED, live.get(0).rule());
        }
        if (live.stream().allMatch(this::allowsAlone)) {
            return live.size() < here.size() ? new Outcome.OpenBecause(Cause.STALE_LIST) : new Outcome.Open();
        }
        return live.stream()
                .filter(Predicate.not(this::isSatisfied))
                .findFirst()
                .<Outcome>map(unsatisfied -> new Outcome.AskByRule(why(unsatisfied), unsatisfied.rule()))
                .orElseGet(Outcome.OpenWithEscort::new);
    }

    private boolean allowsAlone(Restriction restriction) {
        return openAllows(restriction).stream().anyMatch(allow -> allow.escort().nobody());
    }

    private boolean isSatisfied(Restriction restriction) {
        return openAllows(restriction).stream()
                .anyMatch(allow -> allow.escort().nobody() || isSatisfied(allow.escort()));
    }

    private boolean isSatisfied(EscortNeed need) {
        return escort.filter(need::accepts).isPresent();
    }

    private List<Allow> openAllows(Restriction restriction) {
        return restriction.allows().stream()
                .filter(allow -> allow.times().isOpen(at, zone))
                .toList();
    }

    private Cause why(Restriction unsatisfied) {
        if (!openAllows(unsatisfied).isEmpty()) {
            return Cause.ESCORT_NEEDED;
        }
        return unsatisfied.allows().isEmpty() ? Cause.ASK_EACH_TIME : Cause.OUTSIDE_WINDOW;
    }

    private boolean mayEscort(FobRules other) {
        return other.liveEntry(door, at, zone).stream()
                .anyMatch(grant -> grant.escort().nobody());
    }
}
