package org.onthelatch.accesslist;

import java.util.List;
import org.onthelatch.assessment.LevelHistory;
import org.onthelatch.assessment.RoomStage;
import org.onthelatch.leave.BoundaryLeave;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.person.Resident;

/** The three separate records about one resident, and her leave, as far as doors ask for them (D1). */
public record ResidentAccess(
        Resident resident, LegalHistory legal, LevelHistory levels, List<RoomStage> rooms, BoundaryLeave leave) {
    public ResidentAccess {
        rooms = List.copyOf(rooms);
    }
}
