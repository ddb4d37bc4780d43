package org.onthelatch.departure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.legalstatus.EndHold;
import org.onthelatch.legalstatus.HoldClock;
import org.onthelatch.legalstatus.RecordStatus;
import org.onthelatch.legalstatus.StatusChange;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.legalstatus.StatusRefusal;
import org.onthelatch.person.Departure;
import org.onthelatch.person.Departure.Closed;
import org.onthelatch.person.Departure.Fate;
import org.onthelatch.person.Departure.Kind;
import org.onthelatch.person.Departure.Move;
import org.onthelatch.person.Home;
import org.onthelatch.person.Resident;
import org.onthelatch.review.Request;
import org.onthelatch.review.RequestEntry;
import org.onthelatch.review.RequestStep;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneCode;

/** Records that somebody left for good, moved, or is back, and closes what is open of hers. Runs on the journal's thread. */
public final class RecordDeparture {
    private final DepartureBooks books;
    private final DepartureSources sources;
    private final RecordStatus statuses;

    public RecordDeparture(DepartureBooks books, DepartureSources sources, RecordStatus statuses) {
        this.books = books;
        this.sources = sources;
        this.statuses = statuses;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Kept(Departure departure) implements Outcome {}

        /** Nothing was kept; every reason is named. */
        record Refused(List<DepartureRefusal> refusals) implements Outcome {}

        /** Somebody else recorded something in the meantime; nothing was kept. */
        record Stale(Departure latest) implements Outcome {}
    }

    /** What of hers is open now, with what would become of it. */
    public List<Closed> open(Leaving leaving, Instant now) {
        return things(leaving, now).of(leaving.person(), leaving.kind(), leaving.fobReturned(), now);
    }

    public Outcome record(Leaving leaving, Instant now) {
        List<Departure> before = books.departures().of(leaving.person().value());
        if (before.size() != leaving.basedOn() && !before.isEmpty()) {
            return new Outcome.Stale(before.get(before.size() - 1));
        }
        AccessFacts facts = sources.facts().get();
        ResidentAccess access = facts.resident(leaving.person()).orElseThrow();
        List<DepartureRefusal> refusals =
                new DepartureRules(facts, sources.clinicians().get()).refusals(leaving, before, now);
        if (refusals.isEmpty() && leaving.kind() != Kind.DIED && leaving.kind().isLeaving()) {
            refusals.addAll(endPower(leaving, access, now));
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        List<Closed> closed = leaving.kind().isLeaving() ? open(leaving, now) : List.of();
        Optional<Move> move = leaving.room().map(room -> move(access.resident(), room, facts));
        Departure departure = new Departure(
                leaving.person(),
                before.size() + 1,
                leaving.kind(),
                leaving.at(),
                leaving.words().strip(),
                leaving.by().staff(),
                now,
                closed,
                move.stream().toList());
        books.departures().add(departure, audit(leaving, now));
        if (leaving.kind().isLeaving()) {
            stopFob(leaving, facts, now);
            HerAccounts.end(books.accounts(), leaving.person(), audit(leaving, now));
            things(leaving, now).requestsOf(leaving.person()).forEach(request -> end(request, leaving, now));
        }
        move.ifPresent(to -> books.residents().add(access.resident().in(to.to()), audit(leaving, now)));
        return new Outcome.Kept(departure);
    }

    private OpenThings things(Leaving leaving, Instant now) {
        return new OpenThings(
                sources.facts().get(),
                sources.reminders().apply(now),
                Request.all(books.requests().all()),
                sources.calls().get(),
                sources.whereabouts().get().of(leaving.person()),
                HerAccounts.open(books.accounts(), leaving.person(), now));
    }

    /** A hold ends, and on a discharge the section does: she goes as a free woman (section 23). */
    private List<DepartureRefusal> endPower(Leaving leaving, ResidentAccess access, Instant now) {
        List<StatusRefusal> refused = List.of();
        if (HoldClock.at(access.legal(), now).isPresent()) {
            EndHold.Outcome ended = new EndHold(books.authorities())
                    .end(
                            new EndHold.Request(leaving.id(), leaving.person(), leaving.words(), leaving.by()),
                            access.legal(),
                            now);
            refused = ended instanceof EndHold.Outcome.Refused no ? no.refusals() : List.of();
        } else if (leaving.kind() == Kind.DISCHARGED
                && access.legal().statusAt(now).givesPowerToHold()) {
            StatusChange change = new StatusChange(
                    leaving.id(),
                    leaving.person(),
                    StatusChange.Kind.DISCHARGE,
                    StatusCode.INFORMAL,
                    now,
                    Optional.empty(),
                    false,
                    "Discharged from hospital: " + leaving.words().strip(),
                    leaving.by());
            RecordStatus.Outcome ended = statuses.record(change, access.legal(), now);
            refused = ended instanceof RecordStatus.Outcome.Refused no ? no.refusals() : List.of();
        }
        return new ArrayList<>(refused.stream()
                .map(no -> new DepartureRefusal(
                        "kind", no.code(), no.sentence(), leaving.kind().name()))
                .toList());
    }

    /** A discharged woman's fob stays hers on the way out until she hands it back; one who died needs none. */
    private void stopFob(Leaving leaving, AccessFacts facts, Instant now) {
        Fate fate = leaving.fobReturned() ? Fate.RETURNED : Fate.STOPPED;
        if (fate == Fate.STOPPED && leaving.kind() != Kind.DIED) {
            return;
        }
        facts.fobs()
                .fobOf(new Holder.OfResident(leaving.person()), now)
                .flatMap(fob -> facts.fobs().holdingAt(fob, now))
                .ifPresent(held -> books.holdings()
                        .add(
                                new Holding(
                                        held.fob(),
                                        held.holder(),
                                        new Period(held.period().from(), now),
                                        fate == Fate.RETURNED ? Holding.State.RETURNED : Holding.State.STOPPED,
                                        held.issuedBy(),
                                        now),
                                new AuditEntry(
                                        leaving.by(),
                                        fate == Fate.RETURNED ? "take fob back" : "stop fob",
                                        held.fob() + " " + leaving.person(),
                                        now,
                                        "")));
    }

    private void end(Request request, Leaving leaving, Instant now) {
        RequestStep step = new RequestStep.Ended(leaving.by().staff(), "");
        books.requests()
                .add(
                        new RequestEntry(request.id(), request.version() + 1, request.person(), now, step),
                        new AuditEntry(leaving.by(), "end request", request.id().value(), now, ""));
    }

    private static Move move(Resident her, ZoneCode room, AccessFacts facts) {
        Zone zone = facts.register().zone(room);
        WardId ward = zone.wards().iterator().next();
        return new Move(
                home(her.ward(), her.room(), her.roomName(), facts.register()),
                home(ward, room, zone.name(), facts.register()));
    }

    private static Home home(WardId ward, ZoneCode room, String roomName, Register register) {
        return new Home(ward, register.find(ward).map(Ward::name).orElse(ward.value()), room, roomName);
    }

    private static AuditEntry audit(Leaving leaving, Instant now) {
        String action = switch (leaving.kind()) {
            case DISCHARGED -> "discharge from hospital";
            case TRANSFERRED -> "transfer to another hospital";
            case DIED -> "record death";
            case MOVED -> "move to another room";
            case TAKEN_BACK -> "take back departure";
        };
        return new AuditEntry(
                leaving.by(),
                action,
                leaving.person().value(),
                now,
                leaving.words().strip());
    }
}
