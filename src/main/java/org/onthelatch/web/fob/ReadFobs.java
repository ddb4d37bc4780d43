package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.OddUse;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.FobLedger;
import org.onthelatch.fob.FobState;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.GrantEntry;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holders;
import org.onthelatch.fob.Holding;
import org.onthelatch.measure.WithoutFob;
import org.onthelatch.person.Resident;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Period;
import org.onthelatch.web.doors.DoorCount;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;

/** Reads where the fobs are at one moment. */
public final class ReadFobs {
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_EVENTS = 2_000;

    private final Sources sources;
    private final AccessFacts facts;
    private final FobLedger ledger;
    private final Holders holders;
    private final Instant now;

    public ReadFobs(Sources sources, Instant now) {
        this.sources = sources;
        this.facts = sources.facts().get();
        this.ledger = new FobLedger(facts.fobs(), sources.fobs().stock());
        Directory directory = sources.directory().get();
        this.holders = new Holders(
                facts.everyone().map(access -> access.resident()).toList(),
                List.copyOf(directory.staff().values()),
                directory.visitorsInOrder());
        this.now = now;
    }

    /** As a reader types it: capitals, spaces, colons and hyphens do not matter. */
    public static FobToken token(String text) {
        return new FobToken(text.toLowerCase(Locale.ROOT).replaceAll("[\\s:.-]", ""));
    }

    FobsView view(FobFilter filter) {
        List<FobToken> all = ledger.all();
        return new FobsView(
                filter,
                all.stream().map(this::line).filter(filter::takes).toList(),
                facts.residents()
                        .map(access -> access.resident())
                        .filter(resident -> facts.fobs()
                                .fobOf(new Holder.OfResident(resident.id()), now)
                                .isEmpty())
                        .toList(),
                ledger.spare(now).size(),
                all.size(),
                WithoutFob.in(new Period(now.minus(MONTH), now), facts.fobs()).total(),
                odd());
    }

    private List<OddUse> odd() {
        EgressRecords.Query lastDay = new EgressRecords.Query(
                now.minus(DAY),
                now.plus(DAY),
                Optional.empty(),
                Optional.empty(),
                EgressRecords.Query.Outcome.ALL,
                Optional.empty(),
                MOST_EVENTS);
        List<KeptEvent> events = sources.egress().find(lastDay).stream()
                .map(EgressRecords.Entry::event)
                .toList();
        return OddUse.among(events, facts);
    }

    public FobLine line(FobToken fob) {
        FobState state = ledger.stateOf(fob, now);
        Optional<Holder> holder = FobLine.holding(state).map(Holding::holder);
        Optional<Resident> resident = holder.flatMap(this::resident);
        return new FobLine(
                fob,
                state,
                holder,
                holder.map(holders::name).orElse(""),
                holder.map(this::where).orElse(""),
                resident.map(her -> her.ward().value()).orElse(""),
                state instanceof FobState.Held && resident.filter(this::hasLeft).isPresent(),
                state instanceof FobState.Held held && entryEnded(held.holding().holder()));
    }

    private boolean hasLeft(Resident her) {
        return facts.resident(her.id()).filter(access -> !access.livesHere()).isPresent();
    }

    /** Whom the address names. */
    Holder holder(String id) {
        return holders.find(id).orElseThrow(() -> Declined.notFound(say("holder.unknown")));
    }

    Optional<Resident> resident(Holder holder) {
        return holder instanceof Holder.OfResident of ? holders.resident(of.person()) : Optional.empty();
    }

    public String name(Holder holder) {
        return holders.name(holder);
    }

    String where(Holder holder) {
        Directory directory = sources.directory().get();
        if (holder instanceof Holder.OfResident) {
            return resident(holder)
                    .map(her -> "%s, %s"
                            .formatted(
                                    her.roomName(),
                                    facts.register()
                                            .find(her.ward())
                                            .orElseThrow()
                                            .name()))
                    .orElse("");
        }
        if (holder instanceof Holder.OfVisitor of) {
            return Optional.ofNullable(directory.visitors().get(of.visitor()))
                    .map(visitor -> visitor.relation())
                    .orElse("");
        }
        return Optional.ofNullable(directory.staff().get(((Holder.OfStaff) holder).staff()))
                .map(member -> member.profession())
                .orElse("");
    }

    Optional<Holding> held(Holder holder) {
        return facts.fobs().fobOf(holder, now).flatMap(fob -> facts.fobs().holdingAt(fob, now));
    }

    List<Holding> holdings(Holder holder) {
        return facts.fobs().holdingsOf(holder);
    }

    List<EntryGrant> entries(Holder holder) {
        return facts.fobs().grantsOf(holder).stream()
                .filter(grant -> grant.period().until().isAfter(now))
                .toList();
    }

    /** The sets of doors at which somebody like her may be let in; none for a resident, whose plan says so. */
    List<String> likes(Holder holder) {
        return List.copyOf(GrantEntry.offers(holder, facts.fobs()).keySet());
    }

    List<StaffMember> sponsors(Holder holder) {
        return holder instanceof Holder.OfVisitor
                ? holders.staff().stream()
                        .sorted(Comparator.comparing(StaffMember::name))
                        .toList()
                : List.of();
    }

    List<FobToken> spare() {
        return ledger.spare(now);
    }

    /** Every door that reads fobs: a fob that goes out of use has to go from each of their lists. */
    DoorCount told() {
        return new DoorCount(facts.register().doors().stream()
                .filter(door -> door.reader() == Door.Reader.FOB)
                .filter(door -> facts.register().controllerOf(door.id()).isPresent())
                .map(door -> DoorHold.of(door.id(), facts, sources.controllers(), now))
                .toList());
    }

    private boolean entryEnded(Holder holder) {
        return !(holder instanceof Holder.OfResident)
                && facts.fobs().grantsOf(holder).stream()
                        .noneMatch(grant -> grant.period().until().isAfter(now));
    }
}
