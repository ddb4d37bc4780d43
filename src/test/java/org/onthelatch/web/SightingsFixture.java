package org.onthelatch.web;

import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.web.sources.Sightings;
import org.onthelatch.whereabouts.LiveWhereabouts;
import org.onthelatch.whereabouts.Statement;

/** Who was seen, for as long as a test lasts. */
record SightingsFixture(LiveWhereabouts whereabouts, List<AuditEntry> audit) implements Sightings {
    @Override
    public List<Statement> statements() {
        return List.of();
    }

    @Override
    public void keep(Statement.Seen seen, AuditEntry why) {
        audit.add(why);
    }

    @Override
    public void committed(Statement.Seen seen) {
        whereabouts.told(seen);
    }
}
