package org.onthelatch.web.departure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.ward.ZoneUse;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.WithErrors;
import org.onthelatch.web.doors.DoorCount;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.sources.Sources;

/**
 * Whether somebody lives here, and the form that changes it.
 *
 * @param history oldest first
 * @param open what of hers is open, as it would become if she left now
 * @param rooms nobody's
 * @param doors every door that reads fobs: each has to be told
 * @param values as filled in
 */
public record DepartureView(
        ResidentAccess access,
        List<Departure> history,
        List<Departure.Closed> open,
        List<Zone> rooms,
        DoorCount doors,
        Map<String, String> values,
        List<FormError> errors)
        implements WithErrors {
    public DepartureView {
        history = List.copyOf(history);
        open = List.copyOf(open);
        rooms = List.copyOf(rooms);
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    static DepartureView of(
            Sources sources,
            PersonId person,
            List<Departure.Closed> open,
            Map<String, String> values,
            List<FormError> errors,
            Instant now) {
        AccessFacts facts = sources.facts().get();
        return new DepartureView(
                facts.resident(person).orElseThrow(),
                sources.desk().departures().of(person),
                open,
                freeRooms(facts),
                new DoorCount(facts.register().doors().stream()
                        .filter(door -> door.reader() == Door.Reader.FOB)
                        .filter(door -> facts.register().controllerOf(door.id()).isPresent())
                        .map(door -> DoorHold.of(door.id(), facts, sources.controllers(), now))
                        .toList()),
                values,
                errors);
    }

    private static List<Zone> freeRooms(AccessFacts facts) {
        Set<ZoneCode> taken =
                facts.residents().map(access -> access.resident().room()).collect(Collectors.toUnmodifiableSet());
        return facts.register().sites().stream()
                .flatMap(site -> site.zones().stream())
                .filter(zone -> zone.use() == ZoneUse.ROOM && zone.wards().size() == 1)
                .filter(zone -> !taken.contains(zone.code()))
                .sorted(Comparator.comparing(Zone::name))
                .toList();
    }

    /** What may be recorded now. */
    public List<Departure.Kind> kinds() {
        return java.util.Arrays.stream(Departure.Kind.values())
                .filter(kind -> (kind == Departure.Kind.TAKEN_BACK) != access.livesHere())
                .toList();
    }

    public int version() {
        return history.size();
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }
}
