package org.onthelatch.web.person;

import java.time.Instant;
import java.util.List;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.leave.BoundaryLeave;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.measure.AssessmentToDoors;
import org.onthelatch.person.Departure;
import org.onthelatch.person.Resident;
import org.onthelatch.review.ReviewState;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.doors.DoorCount;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.whereabouts.Place;

/**
 * One person's record at one moment.
 *
 * @param level in force: one, or none before the first assessment
 * @param review where that assessment stands: likewise
 * @param legal the standing now: one or none; {@code after} the one that follows it
 * @param notHeld exits that should stop her and do not, since they are free now
 * @param recent her latest comings and goings through exits, newest first
 * @param history every assessment and how it reached her doors, newest first
 * @param left how she left for good: one, or none while she lives here
 */
public record PersonRecord(
        Resident resident,
        Ward ward,
        Instant asAt,
        List<InForce> level,
        List<ReviewState> review,
        List<Standing> legal,
        List<Standing> after,
        BoundaryLeave leave,
        Place place,
        List<HerDoor> doors,
        List<DoorId> notHeld,
        List<EgressRecords.Entry> recent,
        List<AssessmentToDoors> history,
        List<Departure> left) {

    /** @param now what it does for her own fob on the way out at this moment, if it holds what it should */
    public record HerDoor(DoorHold hold, Decision now, List<String> notHeld) {}

    /** Of her latest comings and goings those of this day. */
    public List<EgressRecords.Entry> today(NhsDates dates) {
        return recent.stream().filter(entry -> isToday(entry, dates)).toList();
    }

    /** The others. */
    public List<EgressRecords.Entry> before(NhsDates dates) {
        return recent.stream().filter(entry -> !isToday(entry, dates)).toList();
    }

    private boolean isToday(EgressRecords.Entry entry, NhsDates dates) {
        return dates.day(entry.event().event().at()).equals(dates.day(asAt));
    }

    public DoorCount doorCount() {
        return new DoorCount(doors.stream().map(HerDoor::hold).toList());
    }

    /** The version that a new assessment is based on; 0 for none. */
    public int latestVersion() {
        return history.isEmpty() ? 0 : history.get(0).assessment().version();
    }

    /** Whether the Secretary of State has to consent to her leave (D11). */
    public boolean needsConsent() {
        return legal.stream()
                .anyMatch(standing ->
                        standing.status().absence() == LegalStatus.Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT);
    }
}
