package org.onthelatch.roomentry;

import java.time.Instant;
import java.util.List;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;

/**
 * Staff's fob opened a room that somebody lives in.
 *
 * @param of whose room it was
 * @param staff whose fob it was
 * @param reason one, or none while nobody gave it
 */
public record RoomEntry(RoomEntryId id, PersonId of, DoorId door, StaffId staff, Instant at, List<EntryReason> reason) {
    public RoomEntry {
        reason = List.copyOf(reason);
    }

    public boolean lacksReason() {
        return reason.isEmpty();
    }
}
