package org.onthelatch.egress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

/** Reads the egress log. May be used by any thread that may block. */
public interface EgressRecords {

    /** Events at doors, newest first by the controllers' time, at most {@link Query#limit}. */
    List<Entry> find(Query query);

    /** All movements of people through exits, and fire inputs, in the order of commit, for the fold of who is in. */
    List<KeptEvent> movements();

    long forks();

    long quarantined();

    /** Of how many events the content was removed after its time (D61). */
    long withoutContent();

    List<OpenGap> openGaps();

    /** When the event with the controller's highest number was received; none if nothing of it is kept. */
    Optional<Instant> lastReceived(DeviceId controller);

    /** @param position the place in the order of commit, from 1 */
    record Entry(long position, KeptEvent event) {}

    record OpenGap(DeviceId controller, long epoch, Numbering.Range range) {}

    /**
     * What to look for; every part narrows.
     *
     * @param before only entries whose (time, position) come before this one, for paging
     * @param limit 1 to 10,000
     */
    record Query(
            Instant from,
            Instant until,
            Optional<DoorId> door,
            Optional<PersonId> person,
            Outcome outcome,
            Optional<Cursor> before,
            int limit) {

        /** Which events to show. */
        public enum Outcome {
            ALL,
            OPENED,
            REFUSED
        }

        /** A place in a listing. */
        public record Cursor(Instant at, long position) {}
    }
}
