package org.onthelatch.audit;

import java.time.Instant;
import java.util.List;

/** Who looked at a person's record. May be used by any thread that may block. */
public interface RecordReads {
    /** The action of an entry that is kept for a look; its subject is the person, a space, and which part of the record. */
    String ACTION = "read record";

    /**
     * Looks at one person's record, the latest first.
     *
     * @param person as in the entries' subjects, such as {@code P03}
     * @param from inclusive
     * @param until exclusive
     * @param most how many at most
     */
    List<AuditEntry> of(String person, Instant from, Instant until, int most);
}
