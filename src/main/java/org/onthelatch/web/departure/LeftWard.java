package org.onthelatch.web.departure;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.ward.WardId;
import org.onthelatch.web.sources.DepartureDesk;

/** Whom a ward looks for in vain: who left the hospital from there, and who lives on another ward by now (D98). */
public record LeftWard(DepartureDesk departures, AccessFacts facts) {

    /** @param resident where the record has her now, or had her last */
    public record Gone(Resident resident, Departure departure) {}

    /** Each person once, with the last that happened; newest first. */
    public List<Gone> since(WardId ward, Instant from) {
        Set<PersonId> named = new HashSet<>();
        return Stream.concat(left(ward, from), moved(ward, from))
                .sorted(Comparator.comparing((Gone gone) -> gone.departure().recordedAt())
                        .reversed())
                .filter(gone -> named.add(gone.resident().id()))
                .toList();
    }

    private Stream<Gone> left(WardId ward, Instant from) {
        return departures.since(from).stream()
                .flatMap(departure -> facts.resident(departure.person()).stream()
                        .filter(access -> access.resident().ward().equals(ward))
                        .map(access -> new Gone(access.resident(), departure)));
    }

    private Stream<Gone> moved(WardId ward, Instant from) {
        return departures.movedSince(from).stream()
                .filter(moved -> moved.move().stream()
                        .anyMatch(move -> move.from().ward().equals(ward)))
                .flatMap(moved -> facts.resident(moved.person()).stream()
                        .filter(access -> !livesThere(access, ward))
                        .map(access -> new Gone(access.resident(), moved)));
    }

    private static boolean livesThere(ResidentAccess access, WardId ward) {
        return access.resident().ward().equals(ward);
    }
}
