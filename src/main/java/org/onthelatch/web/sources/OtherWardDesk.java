package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.otherward.AccessId;
import org.onthelatch.otherward.UseOtherWard.Outcome;
import org.onthelatch.otherward.WardAccesses;
import org.onthelatch.staff.Scope;
import org.onthelatch.ward.Ward;

/** Access to wards that are not one's own. All but the first two run on the journal's thread, within a transaction. */
public interface OtherWardDesk {
    /** As last committed. */
    WardAccesses accesses();

    /** All there are, to be named. */
    List<Ward> wards();

    Outcome open(Actor.Staff by, Scope scope, String ward, String reason, Instant now);

    Outcome end(AccessId id, Actor.Staff by, Instant now);

    Outcome review(AccessId id, Actor.Staff by, String words, Instant now);
}
