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
 * @param left how she left for good (D98): one, or none while she lives here
 */
public record ResidentAccess(
        Resident resident,
        LegalHistory legal,
        LevelHistory levels,
        List<RoomStage> rooms,
        BoundaryLeave leave,
        List<Departure> left) {
    public ResidentAccess {
        left = List.copyOf(left);
        rooms = List.copyOf(rooms);
    }

    /** Of somebody who lives here. */
    public ResidentAccess(
            Resident resident, LegalHistory legal, LevelHistory levels, List<RoomStage> rooms, BoundaryLeave leave) {
        this(resident, legal, levels, rooms, leave, List.of());
    }

    public boolean livesHere() {
        return left.isEmpty();
    }

    /** Doors follow from when it was recorded; what they did before is judged by what was known before. */
    boolean livedHereAt(Instant at) {
        return left.stream().allMatch(departure -> at.isBefore(departure.recordedAt()));
    }
}
