package org.onthelatch.accesslist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.accesslist.AccessList.Escort;
import org.onthelatch.accesslist.AccessList.FobClass;
import org.onthelatch.accesslist.AccessList.ListedDoor;
import org.onthelatch.accesslist.AccessList.ListedEntry;
import org.onthelatch.accesslist.AccessList.ListedFob;
import org.onthelatch.accesslist.AccessList.ListedRestriction;
import org.onthelatch.accesslist.FobsAtDoors.Held;
import org.onthelatch.assessment.RoomStage;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.Company;
import org.onthelatch.person.DoorNeeds;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Way;

/**
 * Makes the list that a controller is to hold, so that it does what {@link Decide} says. Pure; what concerns a person at every
 * controller is worked out once, so it is for one thread.
 */
public final class CompileAccessLists {
    private static final DoorNeeds NO_NEEDS = DoorNeeds.ORDINARY;

    private final AccessFacts facts;
    private final Instant now;
    private final Map<Instant, CompileRestrictions> restrictionsUntil = new HashMap<>();
    private final FobsAtDoors held;
    private final List<ListedFob> elsewhere;

    public CompileAccessLists(AccessFacts facts, Instant now) {
        this.facts = facts;
        this.now = now;
        this.held = new FobsAtDoors(facts, now);
        this.elsewhere = held.all().stream().map(this::elsewhere).toList();
    }

    public AccessList of(Controller controller) {
        List<Door> doors = controller.doors().stream()
                .map(facts.register()::door)
                .filter(door -> door.reader() == Door.Reader.FOB)
                .sorted(Comparator.comparing(door -> door.id().value()))
                .toList();
        ZoneId zone = facts.register().timeZoneOf(controller.doors().iterator().next());
        return new AccessList(
                controller.id(),
                facts.policy().staleAfter(),
                zone,
                doors.stream().map(this::door).toList(),
                fobs(doors, Lease.endAt(now, zone)));
    }

    private ListedDoor door(Door door) {
        Instant securedUntil =
                facts.lockAt(door.id(), now).map(lock -> lock.period().until()).orElse(Instant.MIN);
        return new ListedDoor(door.id(), door.free(Way.OUT), door.free(Way.IN), door.holdOpen(), securedUntil);
    }

    private List<ListedFob> fobs(List<Door> doors, Instant leaseEnd) {
        CompileRestrictions restrictions =
                restrictionsUntil.computeIfAbsent(leaseEnd, end -> new CompileRestrictions(facts, now, end));
        Set<DoorId> here = doors.stream().map(Door::id).collect(java.util.stream.Collectors.toUnmodifiableSet());
        List<ListedFob> fobs = new ArrayList<>(elsewhere);
        held.at(doors).stream()
                .forEach(i ->
                        fobs.set(i, here(elsewhere.get(i), held.all().get(i).holder(), doors, here, restrictions)));
        return fobs;
    }

    /** What is said of a fob where nothing concerns it. Most fobs are that at most controllers. */
    private ListedFob elsewhere(Held fob) {
        DoorNeeds needs = fob.holder() instanceof Holder.OfResident resident
                ? access(resident).resident().needs()
                : NO_NEEDS;
        return new ListedFob(
                fob.token(), kind(fob.holder()), Set.of(), List.of(), List.of(), needs.holdOpen(), needs.silent());
    }

    private ListedFob here(
            ListedFob bare, Holder holder, List<Door> doors, Set<DoorId> here, CompileRestrictions restrictions) {
        if (holder instanceof Holder.OfResident resident) {
            ResidentAccess access = access(resident);
            Set<DoorId> home = facts.doorsOf(resident.person()).home();
            boolean hers = here.stream().anyMatch(home::contains);
            List<ListedRestriction> restricted = hers ? restrictions.of(access, here) : List.of();
            return bare.with(
                    hers ? CompileRestrictions.intersection(home, here) : Set.of(),
                    stages(access, doors, home),
                    restricted);
        }
        return bare.with(Set.of(), grants(holder, here), List.of());
    }

    private static FobClass kind(Holder holder) {
        if (holder instanceof Holder.OfResident) {
            return FobClass.RESIDENT;
        }
        return holder instanceof Holder.OfStaff ? FobClass.STAFF : FobClass.VISITOR;
    }

    private ResidentAccess access(Holder.OfResident resident) {
        return facts.resident(resident.person()).orElseThrow();
    }

    private List<ListedEntry> stages(ResidentAccess access, List<Door> doors, Set<DoorId> home) {
        List<ListedEntry> entries = new ArrayList<>();
        if (!access.livesHere()) {
            return entries;
        }
        for (RoomStage stage : access.rooms()) {
            Set<DoorId> into = doors.stream()
                    .filter(door -> door.inside().equals(stage.room()) && !home.contains(door.id()))
                    .map(Door::id)
                    .collect(java.util.stream.Collectors.toUnmodifiableSet());
            entry(
                            into,
                            stage.entry().windows(),
                            stage.period(),
                            escort(stage.entry().company()))
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private List<ListedEntry> grants(Holder holder, Set<DoorId> here) {
        List<ListedEntry> entries = new ArrayList<>();
        for (EntryGrant grant : facts.fobs().grantsOf(holder)) {
            Set<DoorId> doors = CompileRestrictions.intersection(grant.doors(), here);
            entry(doors, grant.windows(), grant.period(), Escort.NONE).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<ListedEntry> entry(
            Set<DoorId> doors, List<org.onthelatch.ward.Window> windows, Period period, Escort escort) {
        boolean over = !period.until().isAfter(now);
        return doors.isEmpty() || windows.isEmpty() || over
                ? Optional.empty()
                : Optional.of(new ListedEntry(doors, windows, period, escort));
    }

    private static Escort escort(Company company) {
        return company instanceof Company.Alone ? Escort.NONE : Escort.STAFF;
    }
}
