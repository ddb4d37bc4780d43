package org.onthelatch.web.sources;

import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.evacuation.EvacuationPlan;
import org.onthelatch.evacuation.RecordPlan;
import org.onthelatch.person.PersonId;

/** How each person gets out in a fire (D74). */
public interface PlanDesk {
    /** Every version of one person's plan, oldest first, as last committed. */
    List<EvacuationPlan> of(PersonId person);

    /** Runs on the journal's thread, within a transaction. */
    RecordPlan.Outcome record(EvacuationPlan plan, Actor.Staff by);
}
