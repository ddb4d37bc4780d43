package org.onthelatch.accesslist;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Fobs;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.VisitorId;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Register;

/** A random hospital at a random time: its building, people, law, levels, leave, fobs and locks. */
final class RandomWorld {
    static final FobToken STRANGER = new FobToken("ffffffffffffff");
    static final StaffId STAFF = new StaffId("s.one");

    private final Random random;
    private final RandomTimes times;
    private final Register register;
    private final List<Holding> holdings = new ArrayList<>();
    private final List<EntryGrant> grants = new ArrayList<>();
    private final List<FobToken> tokens = new ArrayList<>(List.of(STRANGER));
    private final AccessFacts facts;

    RandomWorld(long seed) {
        this.random = new Random(seed);
        this.times = new RandomTimes(random);
        this.register = WorldSite.register(times);
        List<ResidentAccess> residents = new RandomResidents(random, times).all();
        residents.forEach(
                access -> giveFob(new Holder.OfResident(access.resident().id())));
        addStaff("s.one");
        addStaff("s.two");
        addVisitor("V01");
        addVisitor("V02");
        AccessPolicy policy = new AccessPolicy(Duration.ofDays(3), Set.of(new StatusCode("S37_41")));
        this.facts = new AccessFacts(register, residents, new Fobs(holdings, grants), locks(), policy);
    }

    AccessFacts facts() {
        return facts;
    }

    Instant now() {
        return times.now();
    }

    Random random() {
        return random;
    }

    /** Every fob there is, and one that nobody knows. */
    List<FobToken> tokens() {
        return tokens;
    }

    private void addStaff(String id) {
        Holder holder = new Holder.OfStaff(new StaffId(id));
        giveFob(holder);
        grants.add(new EntryGrant(holder, someDoors(), times.windows(), times.period(), "shift"));
        grants.add(new EntryGrant(holder, someDoors(), List.of(org.onthelatch.ward.Window.ALWAYS), times.period(), ""));
    }

    private void addVisitor(String id) {
        Holder holder = new Holder.OfVisitor(new VisitorId(id));
        giveFob(holder);
        grants.add(new EntryGrant(holder, someDoors(), times.windows(), times.period(), "visit"));
    }

    private Set<DoorId> someDoors() {
        return register.doors().stream()
                .map(door -> door.id())
                .filter(door -> random.nextInt(3) > 0)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Mostly a working fob; sometimes a lost one, replaced or not. */
    private void giveFob(Holder holder) {
        FobToken first = new FobToken("%014x".formatted(0x04c10000000000L + tokens.size()));
        tokens.add(first);
        Instant issued = times.before(30);
        if (random.nextInt(5) > 0) {
            holdings.add(new Holding(first, holder, Period.from(issued), Holding.State.HELD, STAFF, issued));
            return;
        }
        Period held =
                new Period(issued, issued.plus(Duration.between(issued, now()).dividedBy(2)));
        holdings.add(new Holding(first, holder, held, Holding.State.LOST, STAFF, issued));
        if (random.nextBoolean()) {
            FobToken second = new FobToken("%014x".formatted(0x04c10000000000L + tokens.size()));
            tokens.add(second);
            holdings.add(new Holding(second, holder, Period.from(held.until()), Holding.State.HELD, STAFF, issued));
        }
    }

    private List<EmergencyLock> locks() {
        if (random.nextInt(3) > 0) {
            return List.of();
        }
        Instant from = now().minusSeconds(random.nextInt(1_800));
        Period period = new Period(from, from.plusSeconds(1_801 + random.nextInt(1_799)));
        String door = List.of("A01", "A03", "B01", "G01").get(random.nextInt(4));
        StaffId second = new StaffId("s.two");
        EmergencyLock.Confirmation confirmed =
                new EmergencyLock.Confirmation(second, now(), period.until(), "still there");
        return List.of(new EmergencyLock(
                new DoorId(door), period, STAFF, "emergency outside", "", List.of(confirmed), List.of()));
    }
}
