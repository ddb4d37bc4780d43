package org.onthelatch.leave;

import java.util.Optional;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.PersonId;

/** What is known of a person when leave is granted to her. */
public interface LeavePeople {
    Optional<Standing> find(PersonId person);

    /** @param clinicians who is whose responsible clinician, hers among them (D8) */
    record Standing(LegalHistory legal, BoundaryLeave leave, Clinicians clinicians) {}
}
