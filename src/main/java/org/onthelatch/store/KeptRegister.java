package org.onthelatch.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.config.Configuration;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.HeldHours;
import org.onthelatch.restriction.KeepRegister;
import org.onthelatch.restriction.KeepRegister.Outcome;
import org.onthelatch.restriction.RegisterEntry;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.restriction.ScheduleGate;
import org.onthelatch.restriction.TellResidents;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.ward.Register;
import org.onthelatch.web.sources.RegisterDesk;

/**
 * The register of blanket restrictions and the hours in the site files that rest on it: whatever changes in one is applied to
 * the other in the same transaction (D26).
 */
public final class KeptRegister implements RegisterDesk, AfterCommit {
    private final SqliteBooks books;
    private final Configuration configuration;
    private final KeepRegister keep;
    private Instant appliedAt = Instant.MIN;
    private volatile List<HeldHours> held = List.of();
    private volatile Map<RestrictionNumber, Integer> versions = Map.of();

    KeptRegister(SqliteBooks books, Configuration configuration) {
        this.books = books;
        this.configuration = configuration;
        this.keep = new KeepRegister(
                books.blanketRestrictions(),
                () -> new Register(books.sites().current()),
                new TellResidents(books.notices()));
    }

    /** Applies the site files, as far as the register covers them. On the journal's thread, in a transaction. */
    public List<String> apply(Instant now) {
        appliedAt = now;
        return new ApplyRegister(books.sites(), new TellResidents(books.notices()))
                .apply(configuration.sites(), gate(), now);
    }

    @Override
    public void committed(java.util.Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.BLANKET_RESTRICTION) || kinds.contains(RecordKind.SITE)) {
            readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        versions = books.blanketRestrictions().all().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        BlanketRestriction::number, entry -> 1, Integer::sum));
        held = gate().pass(new Register(books.sites().current()), configuration.sites(), appliedAt)
                .held();
    }

    private ScheduleGate gate() {
        return new ScheduleGate(
                configuration.cited(), books.blanketRestrictions().current());
    }

    @Override
    public List<HeldHours> held() {
        return held;
    }

    @Override
    public int version(RestrictionNumber number) {
        return versions.getOrDefault(number, 0);
    }

    @Override
    public Outcome record(RegisterEntry draft, Actor.Staff by, Instant now) {
        return applied(keep.record(draft, by, now), now);
    }

    @Override
    public Outcome review(RestrictionNumber number, int basedOn, RegisterEntry draft, Actor.Staff by, Instant now) {
        return applied(keep.review(number, basedOn, draft, by, now), now);
    }

    @Override
    public Outcome end(RestrictionNumber number, String why, Actor.Staff by, Instant now) {
        return applied(keep.end(number, why, by, now), now);
    }

    private Outcome applied(Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Kept) {
            apply(now);
        }
        return outcome;
    }
}
