package org.onthelatch.roomentry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Way;
import org.onthelatch.ward.ZoneUse;

/**
 * Reads who of staff opened whose room from the log. Her own openings are none of anybody's business and are not read, nor
 * are those from before she had the room (D61, D96). May block.
 *
 * @param departures of one person, oldest first
 * @param reasons by entry, the last one that was given
 */
public record RoomEntries(
        EgressRecords egress,
        AccessFacts facts,
        Function<PersonId, List<Departure>> departures,
        Map<RoomEntryId, EntryReason> reasons,
        Instant now) {
    /** No longer than such openings are kept (D61). */
    public static final Duration SHOWN = Duration.ofDays(90);

    private static final int MOST = 2_000;

    /** Newest first. */
    public List<RoomEntry> of(PersonId person) {
        Optional<ResidentAccess> access = facts.resident(person);
        List<RoomEntry> entries = new ArrayList<>();
        access.ifPresent(her -> facts.register().doors().stream()
                .filter(door -> isHers(door, her))
                .forEach(door -> entries.addAll(at(door, her))));
        return entries;
    }

    /** Everybody's of whom nobody has said why, newest first. */
    public List<RoomEntry> withoutReason() {
        return facts.residents()
                .flatMap(access -> of(access.resident().id()).stream())
                .filter(RoomEntry::lacksReason)
                .sorted(java.util.Comparator.comparing(RoomEntry::at).reversed())
                .toList();
    }

    public Optional<RoomEntry> find(RoomEntryId id) {
        return facts.residents()
                .flatMap(access -> of(access.resident().id()).stream())
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    private boolean isHers(Door door, ResidentAccess her) {
        return door.inside().equals(her.resident().room())
                && facts.register().zone(door.inside()).use() == ZoneUse.ROOM;
    }

    private List<RoomEntry> at(Door door, ResidentAccess her) {
        PersonId person = her.resident().id();
        EgressRecords.Query query = new EgressRecords.Query(
                hersSince(person),
                her.left().isEmpty() ? now.plusSeconds(1) : her.left().get(0).recordedAt(),
                Optional.of(door.id()),
                Optional.empty(),
                EgressRecords.Query.Outcome.OPENED,
                Optional.empty(),
                MOST);
        return egress.find(query).stream()
                .map(EgressRecords.Entry::event)
                .flatMap(event -> entry(event, door, person).stream())
                .toList();
    }

    private Instant hersSince(PersonId person) {
        Instant earliest = now.minus(SHOWN);
        return departures.apply(person).stream()
                .filter(one -> one.kind() == Departure.Kind.MOVED)
                .map(Departure::recordedAt)
                .filter(earliest::isBefore)
                .reduce((earlier, later) -> later)
                .orElse(earliest);
    }

    private Optional<RoomEntry> entry(KeptEvent kept, Door door, PersonId person) {
        boolean inward = kept.event().direction().equals(Optional.of(Way.IN))
                && kept.event().kind().isGranted();
        if (!inward || !(kept.context() instanceof DecisionContext.OfStaff staff)) {
            return Optional.empty();
        }
        RoomEntryId id = RoomEntryId.of(kept.event().key());
        return Optional.of(new RoomEntry(
                id,
                person,
                door.id(),
                staff.staff(),
                kept.event().at(),
                Optional.ofNullable(reasons.get(id)).stream().toList()));
    }
}
