package org.onthelatch.store;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.PersonId;
import org.onthelatch.rights.ImhaRules;
import org.onthelatch.rights.RecordRights;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.rights.RightsRefusal;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.web.sources.RightsDesk;

/** The notes about people's rights as last committed. */
final class KeptRights implements RightsDesk, AfterCommit {
    private final SqliteBooks books;
    private final ImhaRules imha;
    private final RecordRights record;
    private volatile Map<PersonId, List<RightsNote>> notes = Map.of();

    KeptRights(SqliteBooks books, ImhaRules imha) {
        this.books = books;
        this.imha = imha;
        this.record = new RecordRights(books.rightsNotes());
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.RIGHTS_NOTE)) {
            readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        notes = Map.copyOf(books.rightsNotes().current().stream().collect(groupingBy(RightsNote::person)));
    }

    @Override
    public List<RightsNote> of(PersonId person) {
        return List.copyOf(notes.getOrDefault(person, List.of()));
    }

    @Override
    public ImhaRules imha() {
        return imha;
    }

    @Override
    public List<RightsRefusal> record(RightsNote note, Actor.Staff by) {
        return record.record(note, by);
    }
}
