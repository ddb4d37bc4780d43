package org.onthelatch.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.restriction.ScheduleGate;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.RegisterDifference;
import org.onthelatch.ward.RegisterDifference.Change;
import org.onthelatch.ward.Site;

/** Applies the site files to the register, with every difference in the audit entry. Runs on the journal's thread. */
final class ApplyRegister {
    private final Book<Site> book;

    ApplyRegister(Book<Site> book) {
        this.book = book;
    }

    /**
     * Applies what the register of blanket restrictions allows of it (D26).
     *
     * @return what changed, a sentence each
     */
    List<String> apply(List<Site> described, ScheduleGate gate, Instant now) {
        Register before = new Register(book.current());
        return write(before, gate.pass(before, described, now).sites(), now);
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
