package org.onthelatch.web;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.leave.WriteAway;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.Clinicians;
import org.onthelatch.web.sources.AwayDesk;
import org.onthelatch.whereabouts.LiveWhereabouts;
import org.onthelatch.whereabouts.Statement;

/** Times away as they are kept in a list. */
record AwayFixture(
        LiveWhereabouts whereabouts, List<AuditEntry> audit, List<AwayNote> notes, Supplier<Clinicians> clinicians)
        implements AwayDesk, Book<AwayNote> {

    AwayFixture(LiveWhereabouts whereabouts, List<AuditEntry> audit, Supplier<Clinicians> clinicians) {
        this(whereabouts, audit, new CopyOnWriteArrayList<>(), clinicians);
    }

    @Override
    public List<LeaveRefusal> write(
            AwayNote note, List<Statement> said, LegalStatus status, Instant extendedTo, Actor.Staff by, Instant now) {
        return new WriteAway(this, clinicians).write(note, extendedTo, status, by, now);
    }

    @Override
    public void committed(List<Statement> said) {
        said.forEach(whereabouts::told);
    }

    @Override
    public void add(AwayNote entry, AuditEntry why) {
        notes.add(entry);
        audit.add(why);
    }

    @Override
    public List<AwayNote> current() {
        return List.copyOf(notes);
    }

    @Override
    public List<AwayNote> all() {
        return List.copyOf(notes);
    }
}
