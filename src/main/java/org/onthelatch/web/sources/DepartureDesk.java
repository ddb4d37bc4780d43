package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import org.onthelatch.departure.Leaving;
import org.onthelatch.departure.RecordDeparture;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;

/** Who left for good or moved (D98). */
public interface DepartureDesk {
    /** Everything recorded about one person, oldest first, as last committed. */
    List<Departure> of(PersonId person);

    /** Who left since then and is not back, newest first. */
    List<Departure> since(Instant from);

    /** Who moved to another ward since then, newest first; also those who moved on or left afterwards. */
    List<Departure> movedSince(Instant from);

    /** Whether she did not leave, with what this transaction wrote. On the journal's thread only. */
    boolean livesHere(PersonId person);

    /** What of hers is open now, with what would become of it. On the journal's thread. */
    List<Departure.Closed> open(Leaving leaving, Instant now);

    /** Runs on the journal's thread, within a transaction. */
    RecordDeparture.Outcome record(Leaving leaving, Instant now);
}
