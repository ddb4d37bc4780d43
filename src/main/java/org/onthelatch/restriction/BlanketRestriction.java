package org.onthelatch.restriction;

import java.time.Instant;
import java.util.Set;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.WardId;

/**
 * A rule for everybody on a ward, whatever was assessed of each, as the register keeps it (D26; Code of Practice, 8.5 to
 * 8.9). Texts are in the words of those who wrote them; blank where not given.
 *
 * @param doors where it is felt; empty for a rule that is about no door
 * @param affects whom
 * @param hours when, in words
 * @param reason why
 * @param risks to particular people whom the rule itself may harm
 * @param alternatives what was tried first
 * @param consulted who of the people living there was asked, when, how, and what they said
 * @param advocate whether carers and an advocate were asked
 * @param approvedBy for the hospital managers
 * @param period from its start; it has an end once it was removed
 * @param reviewDueAt the first instant at which its review is overdue; passing changes nothing by itself
 * @param exemptions of single people
 * @param notice where it is displayed
 * @param removal how it is to end; once removed, why it was
 */
public record BlanketRestriction(
        RestrictionNumber number,
        String rule,
        Set<DoorId> doors,
        String affects,
        String hours,
        String reason,
        String risks,
        String alternatives,
        String consulted,
        String advocate,
        StaffId approvedBy,
        Period period,
        Instant reviewDueAt,
        String exemptions,
        String notice,
        String removal) {
    public BlanketRestriction {
        doors = Set.copyOf(doors);
        if (!period.hasBeginning()) {
            throw new IllegalArgumentException("restriction " + number + " must have a start");
        }
    }

    /** Whether it is felt at a door by which people of this ward go about. */
    public boolean isFeltOn(WardId ward, Register register) {
        return doors.stream()
                .flatMap(door -> register.find(door).stream())
                .anyMatch(door -> register.zone(door.inside()).wards().contains(ward));
    }

    public boolean isLiveAt(Instant at) {
        return period.contains(at);
    }
}
