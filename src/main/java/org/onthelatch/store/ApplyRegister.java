package org.onthelatch.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.ScheduleGate;
import org.onthelatch.restriction.TellResidents;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.RegisterDifference;
import org.onthelatch.ward.RegisterDifference.Change;
import org.onthelatch.ward.Site;

/** Applies the site files to the register, with every difference in the audit entry. Runs on the journal's thread. */
final class ApplyRegister {
    private final Book<Site> book;

    private final TellResidents tell;

    ApplyRegister(Book<Site> book, TellResidents tell) {
        this.book = book;
        this.tell = tell;
    }

    /**
     * Applies what the register of blanket restrictions allows of it (D26).
     *
     * @return what changed, a sentence each
     */
    List<String> apply(List<Site> described, ScheduleGate gate, Instant now) {
        Register before = new Register(book.current());
        List<Site> live = gate.pass(before, described, now).sites();
        List<String> changes = write(before, live, now);
        new Register(live).doors().forEach(door -> tell(before.find(door.id()), door, gate, now));
        return changes;
    }

    /** A door that is new is part of moving in; one whose hours change is news (D26). */
    private void tell(Optional<Door> before, Door door, ScheduleGate gate, Instant now) {
        boolean changed = before.filter(old ->
                        !old.freeOut().equals(door.freeOut()) || !old.freeIn().equals(door.freeIn()))
                .isPresent();
        if (changed) {
            List<BlanketRestriction> entry =
                    gate.entryOf(door.id(), now).stream().toList();
            tell.hours(
                    door.id(),
                    "Free without a fob from inside: %s. From outside: %s."
                            .formatted(door.freeOut().words(), door.freeIn().words()),
                    entry.stream().map(BlanketRestriction::reason).findFirst().orElse(""),
                    entry.stream().map(BlanketRestriction::approvedBy).toList(),
                    now);
        }
    }

    private List<String> write(Register before, List<Site> described, Instant now) {
        List<String> changes = RegisterDifference.between(before, new Register(described)).stream()
                .map(Change::sentence)
                .toList();
        for (Site site : described) {
            if (!book.current().contains(site)) {
                book.add(site, audit(site, before, now));
            }
        }
        return changes;
    }

    private static AuditEntry audit(Site site, Register before, Instant now) {
        Register old = new Register(before.sites().stream()
                .filter(known -> known.id().equals(site.id()))
                .toList());
        String changes = RegisterDifference.between(old, new Register(List.of(site))).stream()
                .map(Change::sentence)
                .collect(Collectors.joining("; "));
        return new AuditEntry(
                new Actor.Service("ApplyRegister"), "apply site file", site.id().value(), now, changes);
    }
}
