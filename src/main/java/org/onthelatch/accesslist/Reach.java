package org.onthelatch.accesslist;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.staff.Scope;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneUse;

/**
 * How far a scope reaches among the facts of this moment (D66): a person belongs to the ward where the record has her, a
 * door to the wards that use both its sides, so that the site's gate is everybody's.
 *
 * @param facts all of them
 */
public record Reach(Scope scope, AccessFacts facts) {

    public boolean sees(PersonId person) {
        if (scope instanceof Scope.EveryWard) {
            return true;
        }
        if (scope instanceof Scope.Wards its) {
            return wardOf(person).filter(its.wards()::contains).isPresent();
        }
        return named().contains(person.value());
    }

    public boolean sees(WardId ward) {
        if (scope instanceof Scope.EveryWard || scope instanceof Scope.NumbersOnly) {
            return true;
        }
        return wards().contains(ward);
    }

    public boolean sees(DoorId door) {
        if (scope instanceof Scope.EveryWard || scope instanceof Scope.NumbersOnly) {
            return true;
        }
        Set<WardId> reached = wards();
        Register register = facts.register();
        return register.find(door)
                .filter(known -> wardsOf(known).stream().anyMatch(reached::contains) && !isOthersRoom(known))
                .isPresent();
    }

    /** A controller is seen by whoever sees one of its doors; what writes fobs by those who work on wards. */
    public boolean sees(DeviceId device) {
        return facts.register().controllers().stream()
                .filter(controller -> controller.id().equals(device))
                .findFirst()
                .map(controller -> controller.doors().stream().anyMatch(this::sees))
                .orElse(named().isEmpty());
    }

    /** Staff and visitors go about everywhere; a patient and her advocate see her fob only. */
    public boolean sees(Holder holder) {
        if (holder instanceof Holder.OfResident resident) {
            return sees(resident.person());
        }
        return scope instanceof Scope.EveryWard || scope instanceof Scope.Wards;
    }

    /** What happened at a door: with somebody, who she is counts; with nobody known, where it was. */
    public boolean sees(Optional<PersonId> person, Optional<DoorId> door) {
        return person.map(this::sees).orElseGet(() -> door.map(this::sees).orElse(named().isEmpty()));
    }

    /** The ward of somebody who lives here or left. */
    public Optional<WardId> wardOf(PersonId person) {
        return facts.resident(person).map(access -> access.resident().ward());
    }

    /** The wards whose people go through it. */
    public Set<WardId> wardsOf(Door door) {
        Set<WardId> both = new HashSet<>(zone(door, true).wards());
        both.retainAll(zone(door, false).wards());
        return both;
    }

    private Set<WardId> wards() {
        return scope instanceof Scope.Wards its
                ? its.wards()
                : named().stream()
                        .flatMap(person -> wardOf(new PersonId(person)).stream())
                        .collect(toUnmodifiableSet());
    }

    /** Of whoever sees single people only, their numbers. */
    private Set<String> named() {
        if (scope instanceof Scope.Herself her) {
            return Set.of(her.person());
        }
        return scope instanceof Scope.Consenting some ? some.persons() : Set.of();
    }

    /** A patient sees the door of her own room, not that of her neighbour's. */
    private boolean isOthersRoom(Door door) {
        Set<String> named = named();
        return !named.isEmpty()
                && Stream.of(zone(door, true), zone(door, false))
                        .filter(zone -> zone.use() == ZoneUse.ROOM)
                        .anyMatch(zone -> facts.everyone()
                                .map(ResidentAccess::resident)
                                .filter(resident -> named.contains(resident.id().value()))
                                .map(Resident::room)
                                .noneMatch(zone.code()::equals));
    }

    private Zone zone(Door door, boolean inside) {
        return facts.register().zone(inside ? door.inside() : door.outside());
    }
}
