package org.onthelatch.web.look;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.RecordReads;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;

/**
 * Finds who looked at a person's record (ADR 56). What she read of it herself is kept as hers and is nobody's look: it is shown
 * neither to her nor to staff, who have no business with how often she does (ADR 65). Blocks.
 */
public record FindLooks(Sources sources, RecordReads reads) {
    private static final int MOST = 500;

    /**
     * What was found.
     *
     * @param lines the latest first
     * @param isCut whether there were more
     */
    public record Found(List<LookLine> lines, boolean isCut) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    /** @param staff whose looks; empty for everybody's */
    public Found of(PersonId person, Instant from, Instant until, Optional<StaffId> staff) {
        Directory directory = sources.directory().get();
        List<LookLine> lines = new ArrayList<>();
        List<AuditEntry> all = reads.of(person.value(), from, until, MOST + 1);
        for (AuditEntry entry : all.subList(0, Math.min(MOST, all.size()))) {
            if (entry.actor() instanceof Actor.Staff who
                    && who.role() != Role.RESIDENT
                    && staff.map(who.staff()::equals).orElse(true)) {
                String part = entry.subject().substring(person.value().length() + 1);
                lines.add(new LookLine(who.staff(), directory.name(who.staff()), who.role(), part, entry.at()));
            }
        }
        return new Found(lines, all.size() > MOST);
    }
}
