package org.onthelatch.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.otherward.AccessId;
import org.onthelatch.otherward.UseOtherWard;
import org.onthelatch.otherward.UseOtherWard.Outcome;
import org.onthelatch.otherward.WardAccesses;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.staff.Scope;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.sources.OtherWardDesk;

/** Access to wards that are not one's own, as last committed. */
final class KeptOtherWards implements AfterCommit, OtherWardDesk {
    private final SqliteBooks books;
    private final List<Ward> wards;
    private final UseOtherWard use;
    private volatile WardAccesses accesses = WardAccesses.NONE;

    KeptOtherWards(SqliteBooks books, List<Ward> wards, Duration lasts) {
        this.books = books;
        this.wards = wards;
        this.use = new UseOtherWard(
                books.wardAccesses(), wards.stream().map(Ward::id).collect(Collectors.toUnmodifiableSet()), lasts);
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.WARD_ACCESS)) {
            readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        accesses = new WardAccesses(books.wardAccesses().current());
    }

    @Override
    public WardAccesses accesses() {
        return accesses;
    }

    @Override
    public List<Ward> wards() {
        return wards;
    }

    @Override
    public Outcome open(Actor.Staff by, Scope scope, String ward, String reason, Instant now) {
        return use.open(by, scope, ward, reason, now);
    }

    @Override
    public Outcome end(AccessId id, Actor.Staff by, Instant now) {
        return use.end(id, by, now);
    }

    @Override
    public Outcome review(AccessId id, Actor.Staff by, String words, Instant now) {
        return use.review(id, by, words, now);
    }
}
