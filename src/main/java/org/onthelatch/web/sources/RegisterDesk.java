package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.restriction.HeldHours;
import org.onthelatch.restriction.KeepRegister.Outcome;
import org.onthelatch.restriction.RegisterEntry;
import org.onthelatch.restriction.RestrictionNumber;

/**
 * The register of blanket restrictions as it is kept, with the doors' hours that rest on it. What writes runs on the journal's
 * thread, within a transaction.
 */
public interface RegisterDesk {
    /** Hours of the site files that do not go live, since nothing in the register covers them. */
    List<HeldHours> held();

    /** How often an entry was written, so that nobody writes over what she has not seen (D50). */
    int version(RestrictionNumber number);

    Outcome record(RegisterEntry draft, Actor.Staff by, Instant now);

    Outcome review(RestrictionNumber number, int basedOn, RegisterEntry draft, Actor.Staff by, Instant now);

    Outcome end(RestrictionNumber number, String why, Actor.Staff by, Instant now);
}
