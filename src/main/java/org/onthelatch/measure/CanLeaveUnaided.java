package org.onthelatch.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Way;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.ward.ZoneUse;

/**
 * M1, can leave now, unaided (domain, section 2.2), of the people present.
 *
 * @param toGrounds (a) whose own fob, or no fob, opens a whole route from their room to the grounds at that instant
 * @param offSite (b) who are free or authorised, by level and by leave where detained, to leave the site alone at that
 *     instant, whether or not a lock exists
 */
public record CanLeaveUnaided(List<PersonId> toGrounds, List<PersonId> offSite, List<PersonId> present) {
    public CanLeaveUnaided {
        toGrounds = List.copyOf(toGrounds);
        offSite = List.copyOf(offSite);
        present = List.copyOf(present);
    }

    public static CanLeaveUnaided at(AccessFacts facts, Predicate<PersonId> isPresent, Instant at) {
        Decide decide = new Decide(facts);
        List<PersonId> present = facts.residents()
                .map(access -> access.resident().id())
                .filter(isPresent)
                .toList();
        Map<ZoneCode, List<Door>> doors = Route.doors(facts.register());
        return new CanLeaveUnaided(
                select(present, person -> reachesGrounds(route(facts, person, doors), decide, person, at)),
                select(present, person -> mayLeaveSite(route(facts, person, doors), facts, decide, person, at)),
                present);
    }

    private static List<PersonId> select(List<PersonId> people, Predicate<PersonId> which) {
        return people.stream().filter(which).toList();
    }

    private static boolean reachesGrounds(Route route, Decide decide, PersonId person, Instant at) {
        Credential own = new Credential.FobOf(new Holder.OfResident(person));
        return route.leads(
                ZoneUse.GROUNDS,
                (door, way) -> door.boundary() != BoundaryClass.HOSPITAL_BOUNDARY
                        && decide.at(door.id(), way, own, at) instanceof Decision.Open);
    }

    private static boolean mayLeaveSite(Route route, AccessFacts facts, Decide decide, PersonId person, Instant at) {
        return route.leads(
                ZoneUse.PUBLIC_ROAD,
                (door, way) -> facts.doorsOf(person).home().contains(door.id())
                        && (way == Way.IN || decide.wayOut(door.id(), person, at) instanceof Decision.Open));
    }

    private static Route route(AccessFacts facts, PersonId person, Map<ZoneCode, List<Door>> doors) {
        return new Route(facts.register(), facts.resident(person).orElseThrow().resident(), doors);
    }
}
