package org.onthelatch.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.otherward.AccessId;
import org.onthelatch.otherward.UseOtherWard;
import org.onthelatch.otherward.UseOtherWard.Outcome;
import org.onthelatch.otherward.WardAccess;
import org.onthelatch.otherward.WardAccesses;
import org.onthelatch.staff.Scope;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.sources.OtherWardDesk;

/** Access to other wards, for as long as a test lasts. */
final class OtherWardsInMemory implements OtherWardDesk {
    private final InMemoryBook<WardAccess> book =
            InMemoryBook.counting(access -> access.id().value());
    private final UseOtherWard use =
            new UseOtherWard(book, Set.of(HeronSite.HERON, HeronSite.EMPTY), Duration.ofMinutes(60));
    private final List<AuditEntry> audit;

    OtherWardsInMemory(List<AuditEntry> audit) {
        this.audit = audit;
    }

    @Override
    public synchronized WardAccesses accesses() {
        return new WardAccesses(book.current());
    }

    @Override
    public List<Ward> wards() {
        return HeronSite.register().wards();
    }

    @Override
    public synchronized Outcome open(Actor.Staff by, Scope scope, String ward, String reason, Instant now) {
        return audited(use.open(by, scope, ward, reason, now));
    }

    @Override
    public synchronized Outcome end(AccessId id, Actor.Staff by, Instant now) {
        return audited(use.end(id, by, now));
    }

    @Override
    public synchronized Outcome review(AccessId id, Actor.Staff by, String words, Instant now) {
        return audited(use.review(id, by, words, now));
    }

    private Outcome audited(Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            audit.add(book.audits().get(book.audits().size() - 1));
        }
        return outcome;
    }
}
