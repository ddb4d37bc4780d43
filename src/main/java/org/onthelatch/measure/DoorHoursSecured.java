package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Way;

/**
 * M2, door-hours secured (domain, section 2.2): the time in which an exit was secured in an emergency (D28), and the time
 * in which it needed staff for every person who goes out there. An exit that anybody's own fob opens is not secured.
 *
 * @param locked by emergency locks, to the second
 * @param forEveryone besides, in steps of a quarter of an hour
 * @param doorHours of all exits together
 */
public record DoorHoursSecured(Duration locked, Duration forEveryone, Duration doorHours) {
    private static final Duration STEP = Duration.ofMinutes(15);

    /** From {@code from} to {@code until}. Who lived here then is not asked: those count who live here now. */
    public static DoorHoursSecured between(AccessFacts facts, Instant from, Instant until) {
        return between(facts, door -> true, from, until);
    }

    /** Of the exits among these doors. */
    public static DoorHoursSecured between(AccessFacts facts, Predicate<Door> which, Instant from, Instant until) {
        List<Door> exits = facts.register().doors().stream()
                .filter(door -> door.isExit() && which.test(door))
                .filter(door -> facts.register().controllerOf(door.id()).isPresent())
                .toList();
        Set<DoorId> ids = exits.stream().map(Door::id).collect(Collectors.toUnmodifiableSet());
        Duration locked = facts.locks()
                .filter(lock -> ids.contains(lock.door()))
                .map(lock -> overlap(lock.period(), from, until))
                .reduce(Duration.ZERO, Duration::plus);
        Duration everyone = exits.stream()
                .map(door -> asksEveryone(facts, door.id(), from, until))
                .reduce(Duration.ZERO, Duration::plus);
        return new DoorHoursSecured(
                locked, everyone, Duration.between(from, until).multipliedBy(exits.size()));
    }

    public Duration secured() {
        return locked.plus(forEveryone);
    }

    private static Duration overlap(Period period, Instant from, Instant until) {
        Instant begins = period.from().isAfter(from) ? period.from() : from;
        Instant ends = period.until().isBefore(until) ? period.until() : until;
        return ends.isAfter(begins) ? Duration.between(begins, ends) : Duration.ZERO;
    }

    private static Duration asksEveryone(AccessFacts facts, DoorId door, Instant from, Instant until) {
        Decide decide = new Decide(facts);
        List<PersonId> people = facts.residents()
                .map(access -> access.resident().id())
                .filter(person -> facts.doorsOf(person).home().contains(door))
                .toList();
        Duration asks = Duration.ZERO;
        for (Instant at = from; at.isBefore(until) && !people.isEmpty(); at = at.plus(STEP)) {
            Instant now = at;
            boolean locked = facts.lockAt(door, now).isPresent();
            if (!locked && people.stream().allMatch(person -> needsStaff(decide, door, person, now))) {
                asks = asks.plus(STEP);
            }
        }
        return asks;
    }

    private static boolean needsStaff(Decide decide, DoorId door, PersonId person, Instant at) {
        Credential own = new Credential.FobOf(new Holder.OfResident(person));
        return !(decide.at(door, Way.OUT, own, at) instanceof Decision.Open);
    }
}
