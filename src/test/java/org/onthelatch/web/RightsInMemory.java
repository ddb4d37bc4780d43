package org.onthelatch.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.rights.ImhaRule;
import org.onthelatch.rights.ImhaRules;
import org.onthelatch.rights.RecordRights;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.rights.RightsRefusal;
import org.onthelatch.web.sources.RightsDesk;

/** Notes about rights for as long as a test lasts; section 3 entitles to an advocate. */
public final class RightsInMemory implements RightsDesk {
    final InMemoryBook<RightsNote> book =
            InMemoryBook.counting(note -> note.person() + "/" + note.at() + note.getClass());

    @Override
    public List<RightsNote> of(PersonId person) {
        return book.current().stream()
                .filter(note -> note.person().equals(person))
                .toList();
    }

    @Override
    public ImhaRules imha() {
        return new ImhaRules(List.of(new ImhaRule(
                new StatusCode("S3"), "Mental Health Act 1983, section 130C", Optional.of(LocalDate.of(2009, 4, 1)))));
    }

    @Override
    public List<RightsRefusal> record(RightsNote note, Actor.Staff by) {
        return new RecordRights(book).record(note, by);
    }
}
