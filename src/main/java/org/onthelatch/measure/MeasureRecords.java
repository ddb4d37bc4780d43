package org.onthelatch.measure;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.call.Calls;
import org.onthelatch.doorcontroller.ListHistory;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.incident.Incidents;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.review.Background;
import org.onthelatch.review.Request;
import org.onthelatch.whereabouts.Statement;

/**
 * Everything that the measures are counted from, read once.
 *
 * @param movements of people through exits, from the beginning of the record on
 * @param statements what people said of where somebody is, likewise
 * @param backgrounds what people said of themselves: every version, each person's in their order
 * @param refusals at doors, in the time that is measured
 */
public record MeasureRecords(
        AccessFacts facts,
        List<KeptEvent> movements,
        List<Statement> statements,
        List<KeptEvent> refusals,
        Incidents incidents,
        Calls calls,
        List<Request> requests,
        List<AwayNote> away,
        List<BlanketRestriction> register,
        ListHistory lists,
        List<Background> backgrounds,
        ZoneId zone) {
    public MeasureRecords {
        movements = List.copyOf(movements);
        statements = List.copyOf(statements);
        refusals = List.copyOf(refusals);
        requests = List.copyOf(requests);
        away = List.copyOf(away);
        register = List.copyOf(register);
        backgrounds = List.copyOf(backgrounds);
    }

    /** From when on doors have told who goes out and in; none while no door has. */
    public Optional<Instant> beginning() {
        return movements.stream().map(kept -> kept.event().at()).min(Comparator.naturalOrder());
    }
}
