package org.onthelatch.whereabouts;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.fob.FobToken;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Way;

/**
 * Who is believed in and who out: a fold over door events at exits and over what people said, each by the time at which it
 * happened. Immutable; belief, never proof (D55, D56). Nothing here follows anyone inside the ward (D61).
 */
public final class Whereabouts {
    public static final Whereabouts EVERYONE_IN = new Whereabouts(Map.of(), Map.of(), FireAlarms.NONE);

    private final Map<PersonId, Place> places;
    private final Map<PersonId, Escorted> escorted;
    private final FireAlarms alarms;

    private Whereabouts(Map<PersonId, Place> places, Map<PersonId, Escorted> escorted, FireAlarms alarms) {
        this.places = Map.copyOf(places);
        this.escorted = Map.copyOf(escorted);
        this.alarms = alarms;
    }

    /** The fire alarms that doors reported; while one lasts, nobody is known to be in unless she was seen (D55). */
    public FireAlarms alarms() {
        return alarms;
    }

    public Place of(PersonId person) {
        return places.getOrDefault(person, new Place.In(Instant.MIN, Place.Known.ASSUMED));
    }

    /** Who is believed out with an escort, and with whom. */
    public Map<PersonId, Escorted> escorted() {
        return escorted;
    }

    /** What is believed of some people only. */
    public Whereabouts of(Predicate<PersonId> whom) {
        Map<PersonId, Place> fewer = new HashMap<>(places);
        fewer.keySet().removeIf(whom.negate());
        Map<PersonId, Escorted> company = new HashMap<>(escorted);
        company.keySet().removeIf(whom.negate());
        return new Whereabouts(fewer, company, alarms);
    }

    public Whereabouts after(Statement statement) {
        if (statement instanceof Statement.WentOut out) {
            return with(
                    out.person(),
                    new Place.Out(out.at(), out.dueBack(), out.grace(), out.where(), Place.Known.SELF_TOLD));
        }
        return with(statement.person(), new Place.In(statement.at(), Place.Known.CONFIRMED_BY_STAFF));
    }

    /** A grant at an exit moves the person whose fob it was; nothing else moves anybody. */
    public Whereabouts after(KeptEvent kept, Register register) {
        if (FireAlarms.isOne(kept.event().kind())) {
            return new Whereabouts(places, escorted, alarms.after(kept.event()));
        }
        Optional<Door> door = kept.event().doorId().flatMap(register::find);
        boolean counts = kept.event().kind().isGranted()
                && door.isPresent()
                && door.get().boundary() != BoundaryClass.INTERNAL
                && kept.context() instanceof DecisionContext.OfResident;
        if (!counts) {
            return this;
        }
        PersonId person = ((DecisionContext.OfResident) kept.context()).person();
        Instant at = kept.event().at();
        boolean out = kept.event().direction().equals(Optional.of(Way.OUT))
                && !kept.event().kind().equals(EventKind.ENTRY_GRANTED);
        boolean leavesGroundsOnly = !out && door.get().boundary() == BoundaryClass.HOSPITAL_BOUNDARY;
        if (leavesGroundsOnly) {
            return this;
        }
        Place place = out ? stillOut(person, at) : new Place.In(at, Place.Known.DOOR_EVENT_ONLY);
        return with(person, place, escort(kept.event(), out));
    }

    /** Whose fob followed hers, on the way out. */
    private static Optional<Escorted> escort(DeviceEvent event, boolean out) {
        boolean with = out
                && event.kind().equals(EventKind.EGRESS_GRANTED_WITH_ESCORT)
                && !event.escort().isEmpty();
        return with ? Optional.of(new Escorted(new FobToken(event.escort()), event.at())) : Optional.empty();
    }

    private Place stillOut(PersonId person, Instant at) {
        Place before = of(person);
        return before instanceof Place.Out
                ? before
                : new Place.Out(at, Instant.MAX, Duration.ZERO, "", Place.Known.DOOR_EVENT_ONLY);
    }

    private Whereabouts with(PersonId person, Place place) {
        return with(person, place, Optional.empty());
    }

    /** Being in ends her company; another door on the way, without a second fob, does not. */
    private Whereabouts with(PersonId person, Place place, Optional<Escorted> escort) {
        if (place.since().isBefore(of(person).since())) {
            return this;
        }
        Map<PersonId, Place> next = new HashMap<>(places);
        next.put(person, place);
        Map<PersonId, Escorted> company = new HashMap<>(escorted);
        if (place instanceof Place.In) {
            company.remove(person);
        }
        escort.ifPresent(with -> company.put(person, with));
        return new Whereabouts(next, company, alarms);
    }

    /** Folds a whole history. */
    public static Whereabouts of(List<KeptEvent> movements, List<Statement> statements, Register register) {
        Whereabouts folded = EVERYONE_IN;
        for (Statement statement : statements) {
            folded = folded.after(statement);
        }
        for (KeptEvent movement : movements) {
            folded = folded.after(movement, register);
        }
        return folded;
    }
}
