package org.onthelatch.accesslist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onthelatch.accesslist.AccessList.Escort;
import org.onthelatch.accesslist.AccessList.ListedAllow;
import org.onthelatch.accesslist.AccessList.ListedRestriction;
import org.onthelatch.fob.Fobs;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Company;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;

/**
 * One resident's restrictions as a controller holds them: time is cut at every instant at which what {@link Restrictions}
 * says may change, and each stretch becomes a restriction with a beginning and an end. So a
 * controller that is cut off does at each instant what {@link Decide} says, and an ending authority ends there by itself
 * (D7, D76).
 */
final class CompileRestrictions {
    private final AccessFacts facts;
    private final Instant now;
    private final Instant leaseEnd;
    private final Map<PersonId, List<Stretch>> known = new HashMap<>();

    CompileRestrictions(AccessFacts facts, Instant now, Instant leaseEnd) {
        this.facts = facts;
        this.now = now;
        this.leaseEnd = leaseEnd;
    }

    /** A restriction and the stretch of time for which it is the same. */
    private record Stretch(Restriction restriction, Instant from, Instant until, boolean keepWhenStale) {}

    /** @param here the doors of the controller; a restriction that touches none of them is left out */
    List<ListedRestriction> of(ResidentAccess access, Set<DoorId> here) {
        List<ListedRestriction> listed = new ArrayList<>();
        for (Stretch stretch : known.computeIfAbsent(access.resident().id(), id -> stretches(access))) {
            Set<DoorId> doors = intersection(stretch.restriction().doors(), here);
            if (!doors.isEmpty()) {
                listed.add(listed(stretch, doors));
            }
        }
        return listed;
    }

    private List<Stretch> stretches(ResidentAccess access) {
        PersonalDoors doors = facts.doorsOf(access.resident().id());
        List<Stretch> done = new ArrayList<>();
        Map<Restriction, Stretch> running = new LinkedHashMap<>();
        for (Instant from : changes(access)) {
            Map<Restriction, Stretch> still = new LinkedHashMap<>();
            for (Restriction restriction : Restrictions.liveAt(access, doors, from)) {
                Stretch before = running.remove(restriction);
                boolean keep = keepsWhenStale(restriction, access, from);
                if (before != null && before.keepWhenStale() == keep) {
                    still.put(restriction, before);
                } else {
                    if (before != null) {
                        done.add(ended(before, from));
                    }
                    still.put(restriction, new Stretch(restriction, from, leaseEnd, keep));
                }
            }
            running.values().forEach(ended -> done.add(ended(ended, from)));
            running = still;
        }
        done.addAll(running.values());
        return done;
    }

    private static Stretch ended(Stretch stretch, Instant until) {
        return new Stretch(stretch.restriction(), stretch.from(), until, stretch.keepWhenStale());
    }

    /** Now, and every later instant before the lease's end at which her status, level or leave may change. */
    private Set<Instant> changes(ResidentAccess access) {
        TreeSet<Instant> changes = new TreeSet<>(Breakpoints.of(access));
        changes.headSet(now, true).clear();
        changes.tailSet(leaseEnd, true).clear();
        changes.add(now);
        return changes;
    }

    private boolean keepsWhenStale(Restriction restriction, ResidentAccess access, Instant at) {
        StatusCode status = access.legal().statusAt(at).code();
        return restriction.kind() == Restriction.Kind.BOUNDARY
                && facts.policy().keptWhenStale().contains(status);
    }

    private ListedRestriction listed(Stretch stretch, Set<DoorId> doors) {
        List<ListedAllow> allows = new ArrayList<>();
        for (Allow allow : stretch.restriction().allows()) {
            allows.add(new ListedAllow(allow.windows(), escort(allow.company(), facts.fobs())));
        }
        Instant notBefore = stretch.from().isAfter(now) ? stretch.from() : Instant.MIN;
        return new ListedRestriction(
                stretch.restriction().rule(), doors, allows, notBefore, stretch.until(), stretch.keepWhenStale());
    }

    private Escort escort(Company company, Fobs fobs) {
        if (company instanceof Company.WithNamed named) {
            return new Escort.Named(EscortFobs.of(named, fobs, now));
        }
        return company instanceof Company.WithStaff ? Escort.STAFF : Escort.NONE;
    }

    static Set<DoorId> intersection(Set<DoorId> some, Set<DoorId> here) {
        boolean few = some.size() < here.size();
        Set<DoorId> fewer = few ? some : here;
        Set<DoorId> more = few ? here : some;
        return fewer.stream().filter(more::contains).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
