package org.onthelatch.accesslist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.onthelatch.assessment.RoomStage;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Company;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;
import org.onthelatch.ward.Window;

/**
 * The one decision: what a fob may do at a door at an instant, and why (design, section 5). Lists, pages, time travel and
 * measures all come from here. Pure.
 */
public final class Decide {
    private final AccessFacts facts;

    public Decide(AccessFacts facts) {
        this.facts = facts;
    }

    /**
     * Decides; the first rule that matches wins. The door's own causes (fire, power, local release) act by themselves and
     * are not decided here.
     *
     * @throws java.util.NoSuchElementException if the register has no such door
     */
    public Decision at(DoorId id, Way way, Credential credential, Instant at) {
        Door door = facts.register().door(id);
        if (door.reader() == Door.Reader.NONE) {
            return ask(Reason.EMERGENCY_DOOR);
        }
        if (facts.register().controllerOf(id).isEmpty()) {
            return way == Way.OUT ? open(Reason.NO_CONTROLLER) : ask(Reason.NO_CONTROLLER);
        }
        boolean secured = facts.lockAt(id, at).isPresent();
        if (!secured && door.free(way).isFreeAt(at, facts.register().timeZoneOf(id))) {
            return open(Reason.FREE);
        }
        if (credential instanceof Credential.NoFob) {
            return ask(Reason.NO_FOB);
        }
        Optional<Holder> holder = holderOf(credential, at);
        if (holder.isEmpty()) {
            return ask(unknown(credential));
        }
        return way == Way.IN ? in(door, holder.get(), secured, at) : out(door, holder.get(), secured, at);
    }

    /** What the law and her plan say of her way out here, whether or not the door is free or locked at all (D14). */
    public Decision wayOut(DoorId id, PersonId person, Instant at) {
        return out(facts.register().door(id), new Holder.OfResident(person), false, at);
    }

    private Optional<Holder> holderOf(Credential credential, Instant at) {
        if (credential instanceof Credential.Fob fob) {
            return facts.fobs().holdingAt(fob.token(), at).map(holding -> holding.holder());
        }
        return Optional.of(((Credential.FobOf) credential).holder());
    }

    private Reason unknown(Credential credential) {
        return credential instanceof Credential.Fob fob && facts.fobs().isKnown(fob.token())
                ? Reason.FOB_NOT_IN_USE
                : Reason.UNKNOWN_FOB;
    }

    private Decision in(Door door, Holder holder, boolean secured, Instant at) {
        if (holder instanceof Holder.OfResident resident) {
            return residentIn(door, resident, at);
        }
        boolean suspended = secured && holder instanceof Holder.OfVisitor;
        return !suspended && mayEnter(door.id(), holder, at) ? open(Reason.ENTRY_GRANTED) : ask(Reason.NO_ENTRY);
    }

    private Decision residentIn(Door door, Holder.OfResident resident, Instant at) {
        ResidentAccess access = facts.resident(resident.person()).orElseThrow();
        boolean home = facts.doorsOf(access, at).home().contains(door.id());
        if (!access.livedHereAt(at)) {
            return home ? open(Reason.WAY_BACK) : ask(Reason.LEFT_FOR_GOOD);
        }
        if (home) {
            return open(Reason.HOME);
        }
        boolean withEscort = false;
        for (RoomStage stage : access.rooms()) {
            boolean hers = stage.room().equals(door.inside()) && stage.period().contains(at);
            if (hers && isOpen(stage.entry(), door, at)) {
                if (stage.entry().company() instanceof Company.Alone) {
                    return open(Reason.ENTRY_GRANTED);
                }
                withEscort = true;
            }
        }
        return withEscort
                ? new Decision.OpenWithEscort(Reason.ENTRY_WITH_ESCORT, List.of(), true, java.util.Set.of())
                : ask(Reason.NO_ENTRY);
    }

    private Decision out(Door door, Holder holder, boolean secured, Instant at) {
        if (!(holder instanceof Holder.OfResident resident)) {
            return open(Reason.STAFF_OR_VISITOR_LEAVING);
        }
        ResidentAccess access = facts.resident(resident.person()).orElseThrow();
        if (!access.livedHereAt(at)) {
            return open(Reason.LEFT_FOR_GOOD);
        }
        if (!access.legal().statusAt(at).givesPowerToHold()) {
            return open(Reason.NO_POWER_TO_HOLD);
        }
        List<Restriction> here = Restrictions.liveAt(access, facts.doorsOf(access, at), at).stream()
                .filter(restriction -> restriction.doors().contains(door.id()))
                .toList();
        if (here.isEmpty()) {
            return open(Reason.NO_RESTRICTION);
        }
        if (secured) {
            return new Decision.AskStaff(
                    Reason.WARD_SECURED, List.of(here.get(0).rule()));
        }
        return new Satisfaction(here, facts.fobs(), facts.register().timeZoneOf(door.id()), at).decision();
    }

    /**
     * Whether this fob's holder can be the escort that a decision asks for: of the kind asked for, and with a live grant to
     * come in at this door.
     */
    public boolean escorts(Decision.OpenWithEscort decision, DoorId door, FobToken escort, Instant at) {
        Optional<Holder> holder = facts.fobs().holdingAt(escort, at).map(holding -> holding.holder());
        boolean staff = holder.isPresent() && holder.get() instanceof Holder.OfStaff;
        boolean kind = decision.named().contains(escort) || (decision.staff() && staff);
        boolean suspended =
                facts.lockAt(door, at).isPresent() && holder.isPresent() && holder.get() instanceof Holder.OfVisitor;
        return kind && !suspended && holder.isPresent() && mayEnter(door, holder.get(), at);
    }

    private boolean mayEnter(DoorId door, Holder holder, Instant at) {
        ZoneId zone = facts.register().timeZoneOf(door);
        for (EntryGrant grant : facts.fobs().grantsOf(holder)) {
            if (grant.doors().contains(door) && grant.period().contains(at) && anyOpen(grant.windows(), at, zone)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(Allow allow, Door door, Instant at) {
        return allow.isOpenAt(at, facts.register().timeZoneOf(door.id()));
    }

    private static boolean anyOpen(List<Window> windows, Instant at, ZoneId zone) {
        for (Window window : windows) {
            if (window.isOpenAt(at, zone)) {
                return true;
            }
        }
        return false;
    }

    private static Decision open(Reason reason) {
        return new Decision.Open(reason, List.of());
    }

    private static Decision ask(Reason reason) {
        return new Decision.AskStaff(reason, List.of());
    }
}
