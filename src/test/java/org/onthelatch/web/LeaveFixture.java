package org.onthelatch.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onthelatch.accesslist.AccessRecords;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.audit.KeyedBook;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.ConsentRequest;
import org.onthelatch.leave.GrantLeave;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeavePeople;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.leave.RecordConsent;
import org.onthelatch.leave.RevokeLeave;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.PersonId;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.web.sources.LeaveDesk;

/** Leave as it is kept in a list. */
record LeaveFixture(
        List<Leave> kept,
        List<AuditEntry> audit,
        Function<PersonId, Optional<ResidentAccess>> access,
        Supplier<Clinicians> clinicians,
        KeyedBook<Consent> consents,
        Runnable changed)
        implements LeaveDesk, Book<Leave>, LeavePeople {

    /** The records with what was kept in place of what it changed. */
    static AccessRecords with(
            AccessRecords records, List<Leave> kept, List<Consent> consents, List<EmergencyLock> locks) {
        List<Leave> leaves = new ArrayList<>(records.leaves());
        kept.forEach(leave -> {
            leaves.removeIf(earlier -> earlier.id().equals(leave.id()));
            leaves.add(leave);
        });
        return new AccessRecords(
                records.residents(),
                records.authorities(),
                records.assessments(),
                records.rooms(),
                leaves,
                consents,
                records.holdings(),
                records.grants(),
                locks);
    }

    @Override
    public GrantLeave.Outcome grant(Leave draft, Actor.Staff by, Instant now) {
        return new GrantLeave(this, this, HeronSite.LONDON).grant(draft, by, now);
    }

    @Override
    public GrantLeave.Outcome revoke(RevokeLeave.Notice notice, Actor.Staff by, Instant now) {
        return new RevokeLeave(this, this).revoke(notice, by, now);
    }

    @Override
    public List<LeaveRefusal> record(ConsentRequest request, Instant now) {
        List<LeaveRefusal> refusals = new RecordConsent(consents, this).record(request, now);
        changed.run();
        return refusals;
    }

    @Override
    public Optional<Standing> find(PersonId person) {
        return access.apply(person).map(her -> new Standing(her.legal(), her.leave(), clinicians.get()));
    }

    @Override
    public void add(Leave entry, AuditEntry why) {
        kept.add(entry);
        audit.add(why);
        changed.run();
    }

    @Override
    public List<Leave> current() {
        return List.copyOf(kept);
    }

    @Override
    public List<Leave> all() {
        return List.copyOf(kept);
    }
}
