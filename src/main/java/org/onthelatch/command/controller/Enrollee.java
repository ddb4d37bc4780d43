package org.onthelatch.command.controller;

import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Site;

/**
 * A device of the site files that a certificate is for.
 *
 * @param doors that it works; none for a fob programmer
 */
record Enrollee(DeviceId id, Set<DoorId> doors, Site site) {
    Enrollee {
        doors = Set.copyOf(doors);
    }

    static Stream<Enrollee> all(Register register) {
        return register.sites().stream().flatMap(Enrollee::of);
    }

    private static Stream<Enrollee> of(Site site) {
        return Stream.concat(
                site.controllers().stream().map(known -> new Enrollee(known.id(), known.doors(), site)),
                site.programmers().stream().map(known -> new Enrollee(known, Set.of(), site)));
    }

    boolean writesFobs() {
        return doors.isEmpty();
    }
}
