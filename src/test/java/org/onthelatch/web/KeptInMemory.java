package org.onthelatch.web;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.HeldHours;
import org.onthelatch.restriction.KeepRegister;
import org.onthelatch.restriction.KeepRegister.Outcome;
import org.onthelatch.restriction.RegisterEntry;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.restriction.TellResidents;
import org.onthelatch.ward.Register;
import org.onthelatch.web.sources.RegisterDesk;

/** The register of blanket restrictions for as long as a test lasts; no door's hours rest on it here. */
final class KeptInMemory implements RegisterDesk {
    final InMemoryBook<BlanketRestriction> book =
            InMemoryBook.counting(entry -> entry.number().value());
    private final AtomicReference<List<BlanketRestriction>> shown;
    private final KeepRegister keep;
    volatile List<HeldHours> held = List.of();

    KeptInMemory(AtomicReference<List<BlanketRestriction>> shown, Register register, TellResidents tell) {
        this.shown = shown;
        this.keep = new KeepRegister(book, () -> register, tell);
    }

    void seed(BlanketRestriction entry) {
        book.add(entry, new AuditEntry(new Actor.Service("test"), "seed", "", HeronPeople.NOW, ""));
        shown.set(book.current());
    }

    @Override
    public List<HeldHours> held() {
        return held;
    }

    @Override
    public int version(RestrictionNumber number) {
        return keep.version(number);
    }

    @Override
    public Outcome record(RegisterEntry draft, Actor.Staff by, Instant now) {
        return shown(keep.record(draft, by, now));
    }

    @Override
    public Outcome review(RestrictionNumber number, int basedOn, RegisterEntry draft, Actor.Staff by, Instant now) {
        return shown(keep.review(number, basedOn, draft, by, now));
    }

    @Override
    public Outcome end(RestrictionNumber number, String why, Actor.Staff by, Instant now) {
        return shown(keep.end(number, why, by, now));
    }

    private Outcome shown(Outcome outcome) {
        shown.set(book.current());
        return outcome;
    }
}
