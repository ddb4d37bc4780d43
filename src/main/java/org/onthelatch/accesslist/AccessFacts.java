package org.onthelatch.accesslist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onthelatch.fob.Fobs;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;

/** Everything that a decision at a door rests on, at one moment of the record. Immutable. */
public final class AccessFacts {
    private final Register register;
    private final Map<PersonId, ResidentAccess> residents;
    private final Fobs fobs;
    private final Map<DoorId, List<EmergencyLock>> locks;
    private final AccessPolicy policy;
    private final Map<PersonId, PersonalDoors> doors;

    public AccessFacts(
            Register register,
            Collection<ResidentAccess> residents,
            Fobs fobs,
            List<EmergencyLock> locks,
            AccessPolicy policy) {
        this.register = register;
        this.residents = residents.stream()
                .collect(toUnmodifiableMap(access -> access.resident().id(), Function.identity()));
        this.fobs = fobs;
        this.locks = locks.stream().collect(groupingBy(EmergencyLock::door));
        this.policy = policy;
        this.doors = residents.stream()
                .collect(toUnmodifiableMap(
                        access -> access.resident().id(),
                        access -> access.livesHere()
                                ? PersonalDoors.of(register, access.resident())
                                : PersonalDoors.ofSomebodyWhoLeft(register)));
    }

    /** What of these is within a scope; decisions about those who stay in it are the same. */
    public AccessFacts within(Reach reach) {
        return new AccessFacts(
                register.narrowedTo(reach::sees, reach::sees),
                residents.values().stream()
                        .filter(access -> reach.sees(access.resident().id()))
                        .toList(),
                fobs.of(reach::sees),
                locks().toList(), // about doors, not people; those of unseen doors are found by nobody
                policy);
    }

    public Register register() {
        return register;
    }

    public Fobs fobs() {
        return fobs;
    }

    public AccessPolicy policy() {
        return policy;
    }

    public Optional<ResidentAccess> resident(PersonId person) {
        return Optional.ofNullable(residents.get(person));
    }

    /** Everyone who lives here, in the order of their ids. */
    public Stream<ResidentAccess> residents() {
        return everyone().filter(ResidentAccess::livesHere);
    }

    /** Those, and everyone who left for good (D98), whose record stays. */
    public Stream<ResidentAccess> everyone() {
        return residents.values().stream()
                .sorted(java.util.Comparator.comparing(
                        access -> access.resident().id().value()));
    }

    /** The doors that are hers: home, and those at which her level or detention may stop her. */
    public PersonalDoors doorsOf(PersonId person) {
        return Optional.ofNullable(doors.get(person))
                .orElseThrow(() -> new java.util.NoSuchElementException("no resident " + person));
    }

    /** The exits that were hers as she lived where the record has her; of somebody who lives here {@link #doorsOf} says. */
    public List<DoorId> exitsBefore(ResidentAccess access) {
        return PersonalDoors.of(register, access.resident()).exits();
    }

    /** Her doors as they were known then: an event that comes late is judged by them, wherever she lives by now. */
    PersonalDoors doorsOf(ResidentAccess access, Instant at) {
        if (!access.livedHereAt(at)) {
            return PersonalDoors.ofSomebodyWhoLeft(register);
        }
        Resident then = access.residentAt(at);
        boolean asNow = access.livesHere() && then.equals(access.resident());
        return asNow ? doorsOf(then.id()) : PersonalDoors.of(register, then);
    }

    public Stream<EmergencyLock> locks() {
        return locks.values().stream().flatMap(List::stream);
    }

    public Optional<EmergencyLock> lockAt(DoorId door, Instant at) {
        return locks.getOrDefault(door, List.of()).stream()
                .filter(lock -> lock.period().contains(at))
                .findFirst();
    }
}
