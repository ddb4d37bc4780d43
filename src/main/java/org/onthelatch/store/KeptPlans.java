package org.onthelatch.store;

import static java.util.stream.Collectors.groupingBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.evacuation.EvacuationPlan;
import org.onthelatch.evacuation.RecordPlan;
import org.onthelatch.person.PersonId;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.web.sources.PlanDesk;

/** How people get out in a fire, as last committed. */
final class KeptPlans implements PlanDesk, AfterCommit {
    private final SqliteBooks books;
    private final ZoneId zone;
    private volatile Map<PersonId, List<EvacuationPlan>> plans = Map.of();

    KeptPlans(SqliteBooks books, ZoneId zone) {
        this.books = books;
        this.zone = zone;
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.EVACUATION_PLAN)) {
            readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        plans = Map.copyOf(books.evacuationPlans().all().stream().collect(groupingBy(EvacuationPlan::person)));
    }

    @Override
    public List<EvacuationPlan> of(PersonId person) {
        return List.copyOf(plans.getOrDefault(person, List.of()));
    }

    @Override
    public RecordPlan.Outcome record(EvacuationPlan plan, Actor.Staff by) {
        return new RecordPlan(books.evacuationPlans(), zone).record(plan, by);
    }
}
