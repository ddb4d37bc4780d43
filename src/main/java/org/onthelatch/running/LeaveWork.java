package org.onthelatch.running;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.leave.ConsentRequest;
import org.onthelatch.leave.GrantLeave;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeavePeople.Standing;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.leave.RecordConsent;
import org.onthelatch.leave.RevokeLeave;
import org.onthelatch.person.PersonId;
import org.onthelatch.store.Store;
import org.onthelatch.web.sources.LeaveDesk;

/** Leave over the open store. */
record LeaveWork(GrantLeave granting, RevokeLeave revoking, RecordConsent consents) implements LeaveDesk {

    static LeaveWork of(Store store, ZoneId zone) {
        return new LeaveWork(
                new GrantLeave(store.books().leaves(), person -> standing(store, person), zone),
                new RevokeLeave(store.books().leaves(), person -> standing(store, person)),
                new RecordConsent(store.books().consents(), person -> standing(store, person)));
    }

    private static Optional<Standing> standing(Store store, PersonId person) {
        return store.facts()
                .get()
                .resident(person)
                .map(access -> new Standing(access.legal(), access.leave(), store.clinicians()));
    }

    @Override
    public GrantLeave.Outcome grant(Leave draft, Actor.Staff by, Instant now) {
        return granting.grant(draft, by, now);
    }

    @Override
    public GrantLeave.Outcome revoke(RevokeLeave.Notice notice, Actor.Staff by, Instant now) {
        return revoking.revoke(notice, by, now);
    }

    @Override
    public List<LeaveRefusal> record(ConsentRequest request, Instant now) {
        return consents.record(request, now);
    }
}
