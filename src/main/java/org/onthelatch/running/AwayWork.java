package org.onthelatch.running;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.leave.WriteAway;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.store.Store;
import org.onthelatch.web.sources.AwayDesk;
import org.onthelatch.whereabouts.Statement;

/** Times away over the open store. */
record AwayWork(Store store, WriteAway writing) implements AwayDesk {

    static AwayWork of(Store store) {
        return new AwayWork(store, new WriteAway(store.books().awayNotes(), store::clinicians));
    }

    @Override
    public List<AwayNote> notes() {
        return store.awayNotes();
    }

    @Override
    public List<LeaveRefusal> write(
            AwayNote note, List<Statement> said, LegalStatus status, Instant extendedTo, Actor.Staff by, Instant now) {
        List<LeaveRefusal> refusals = writing.write(note, extendedTo, status, by, now);
        if (refusals.isEmpty()) {
            said.forEach(statement -> store.books()
                    .statements()
                    .add(
                            statement,
                            new AuditEntry(
                                    by, "say where she is", statement.person().value(), now, "")));
        }
        return refusals;
    }

    @Override
    public void committed(List<Statement> said) {
        said.forEach(store.whereabouts()::told);
    }
}
