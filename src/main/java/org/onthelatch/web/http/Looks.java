package org.onthelatch.web.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/**
 * Which looks at records are on the disk already: one line is kept for who, as what, at whose, which part, in which hour
 * (ADR 56). Forgets the oldest; then a look is kept twice, never not at all.
 */
final class Looks {
    private static final int MOST = 20_000;

    private final Map<Look, Boolean> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Look, Boolean> eldest) {
            return size() > MOST;
        }
    };

    /** One of them; the hour is UTC's. */
    record Look(StaffId staff, Role role, String through, PersonId person, String what, Instant hour) {
        static Look of(SignedIn by, PersonId person, String what, Instant at) {
            return new Look(by.staff(), by.role(), by.through(), person, what, at.truncatedTo(ChronoUnit.HOURS));
        }
    }

    synchronized boolean isKept(Look look) {
        return kept.containsKey(look);
    }

    synchronized void keep(Look look) {
        kept.put(look, true);
    }
}
