package org.onthelatch.web.sources;

import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.PersonId;
import org.onthelatch.rights.ImhaRules;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.rights.RightsRefusal;

/** What staff wrote down about people's rights. */
public interface RightsDesk {
    /** One person's notes, as last committed. */
    List<RightsNote> of(PersonId person);

    ImhaRules imha();

    /**
     * Keeps a note. Runs on the journal's thread, within a transaction.
     *
     * @return what is wrong; empty if it was kept
     */
    List<RightsRefusal> record(RightsNote note, Actor.Staff by);
}
