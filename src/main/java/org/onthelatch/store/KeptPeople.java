package org.onthelatch.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.fob.Holders;
import org.onthelatch.fob.Newcomer;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Newcomers;

/** Who staff and visitors are, as last committed, and the way to write down somebody new. */
public final class KeptPeople implements Newcomers, AfterCommit {
    private final SqliteBooks books;
    private volatile Directory directory = Directory.of(List.of(), List.of());

    KeptPeople(SqliteBooks books) {
        this.books = books;
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.VISITOR) || kinds.contains(RecordKind.STAFF_MEMBER)) {
            readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        directory = Directory.of(books.staff().current(), books.visitors().current());
    }

    public Directory directory() {
        return directory;
    }

    @Override
    public Newcomer.Outcome welcome(Newcomer newcomer, Actor.Staff by, Instant now) {
        Holders known = new Holders(
                books.residents().current(),
                books.staff().current(),
                books.visitors().current());
        Newcomer.Outcome outcome = Newcomer.welcome(newcomer, known);
        if (outcome instanceof Newcomer.Outcome.Welcome welcome) {
            AuditEntry audit = new AuditEntry(by, "write down newcomer", welcome.holder(), now, "");
            welcome.visitor().ifPresent(visitor -> books.visitors().add(visitor, audit));
            welcome.staff().ifPresent(member -> books.staff().add(member, audit));
        }
        return outcome;
    }
}
