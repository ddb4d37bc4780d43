package org.onthelatch.web.board;

import java.time.Instant;
import java.util.List;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.call.Call;
import org.onthelatch.doorcontroller.ControllerAlarm;
import org.onthelatch.incident.Incident;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.review.ReviewState;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.doors.DoorCount;
import org.onthelatch.web.lock.LockedDoor;
import org.onthelatch.web.second.SecondView;
import org.onthelatch.whereabouts.Place;

/**
 * What the ward board says of one ward at one moment.
 *
 * @param locks exits of its people that are secured in an emergency (D28)
 * @param untold notices for its people that nobody has displayed or told yet
 * @param calls of somebody at a door that its people leave by, or of one of them; who has waited longest first (D89)
 * @param companies escorts with too many people, one of this ward among them
 * @param left who left in the last week, newest first
 * @param second its people for whom a tightening waits for a second person (D41)
 * @param incidents about its people or the doors that they leave by, not closed, newest first (D4)
 */
public record Board(
        Ward ward,
        Instant asAt,
        Counts counts,
        List<LockedDoor> locks,
        List<ToTell> untold,
        List<Call> calls,
        List<Incident> incidents,
        List<Alarm> alarms,
        List<Notice> notices,
        List<Company> companies,
        List<Row> rows,
        List<Left> left,
        List<SecondView> second) {
    public Board {
        locks = List.copyOf(locks);
        untold = List.copyOf(untold);
        calls = List.copyOf(calls);
        incidents = List.copyOf(incidents);
        alarms = List.copyOf(alarms);
        companies = List.copyOf(companies);
        notices = List.copyOf(notices);
        rows = List.copyOf(rows);
        left = List.copyOf(left);
        second = List.copyOf(second);
    }

    /** Somebody who lived here until lately (D98). */
    public record Left(Resident resident, Departure departure) {}

    /**
     * @param toGrounds of those in the ward, who can go to the grounds unaided now
     * @param offSite of those in the ward, who can leave the site alone now
     * @param doors the exits of this ward's people
     */
    public record Counts(
            int in, int people, int toGrounds, int offSite, int reviewsOverdue, int assessed, DoorCount doors) {}

    /** What everybody has to be told, and nobody was told yet. */
    public record ToTell(String id, String title) {}

    /**
     * A controller that has not had a change for too long.
     *
     * @param doors exits of this ward that it works
     * @param changed people whose access changed since; may be incomplete
     * @param everyone all who use these doors
     */
    public record Alarm(DoorCount doors, List<Resident> changed, List<Resident> everyone) {}

    /**
     * What is amiss with a controller besides the list that it lacks.
     *
     * @param doors exits of this ward that it works
     */
    public record Notice(List<Door> doors, ControllerAlarm alarm) {
        public Notice {
            doors = List.copyOf(doors);
        }
    }

    /**
     * An escort who is believed out with more people than the policy agrees to (D95).
     *
     * @param most how many that is
     */
    public record Company(String escort, List<String> people, int most) {
        public Company {
            people = List.copyOf(people);
        }
    }

    /**
     * One person.
     *
     * @param escort who went out with her, by name: one or none
     * @param level one, or none before the first assessment
     * @param review likewise
     * @param notHeld at L5, exits that are free now and so hold nobody
     * @param byHand where she must be let out by hand after a hold, since the door has not said that it lets her; or ""
     * @param rights what is amiss about the rights that she has to be told; or ""
     * @param powerEndsSoon the end of the power to hold her, if it is near: one or none
     * @param needs what somebody has to do for her
     */
    public record Row(
            Resident resident,
            List<InForce> level,
            LegalStatus status,
            Place place,
            List<String> escort,
            List<ReviewState> review,
            DoorCount doors,
            List<DoorId> notHeld,
            String byHand,
            String rights,
            List<Instant> powerEndsSoon,
            List<NeedKind> needs) {
        /** Whether the row is marked. */
        public boolean attention() {
            return !needs.isEmpty();
        }

        public PersonId id() {
            return resident.id();
        }
    }
}
