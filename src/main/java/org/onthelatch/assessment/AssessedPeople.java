package org.onthelatch.assessment;

import java.util.Optional;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.person.PersonId;

/** What is recorded about a person so far. */
public interface AssessedPeople {
    Optional<Assessed> find(PersonId person);

    /** Her legal status and her levels, through time. */
    record Assessed(LegalHistory legal, LevelHistory levels) {}
}
