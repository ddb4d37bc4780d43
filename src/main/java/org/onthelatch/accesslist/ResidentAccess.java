package org.onthelatch.accesslist;

import java.time.Instant;
import java.util.List;
import org.onthelatch.assessment.LevelHistory;
import org.onthelatch.assessment.RoomStage;
import org.onthelatch.leave.BoundaryLeave;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.person.Departure;
import org.onthelatch.person.Resident;

/**
 * The three separate records about one resident, and her leave, as far as doors ask for them (D1).
 *
 * @param departures everything recorded about her leaving, moving or being back, oldest first (D98)
 */
public record ResidentAccess(
        Resident resident,
        LegalHistory legal,
        LevelHistory levels,
        List<RoomStage> rooms,
        BoundaryLeave leave,
        List<Departure> departures) {
    public ResidentAccess {
        departures = List.copyOf(departures);
        rooms = List.copyOf(rooms);
    }

    /** Of somebody who lives here. */
    public ResidentAccess(
            Resident resident, LegalHistory legal, LevelHistory levels, List<RoomStage> rooms, BoundaryLeave leave) {
        this(resident, legal, levels, rooms, leave, List.of());
    }

    /** How she left for good: one, or none while she lives here. */
    public List<Departure> left() {
        return Departure.standing(departures).stream().toList();
    }

    public boolean livesHere() {
        return left().isEmpty();
    }

    /** Doors follow from when it was recorded; what they did before is judged by what was known before. */
    boolean livedHereAt(Instant at) {
        return departures.stream()
                .filter(departure -> !departure.recordedAt().isAfter(at))
                .reduce((earlier, later) -> later)
                .filter(last -> last.kind().isLeaving())
                .isEmpty();
    }

    /** Where the record had her then: in the room that she has now, or in the one that she moved out of later. */
    Resident residentAt(Instant at) {
        return departures.stream()
                .filter(departure -> departure.recordedAt().isAfter(at))
                .flatMap(departure -> departure.move().stream())
                .findFirst()
                .map(move -> resident.in(move.from()))
                .orElse(resident);
    }
}
