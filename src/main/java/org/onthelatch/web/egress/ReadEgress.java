package org.onthelatch.web.egress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.EgressRecords.Query.Cursor;
import org.onthelatch.web.doors.Holds;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.sources.Sources;

/** Reads a part of the log. Blocks. */
record ReadEgress(Sources sources) {

    EgressView of(EgressFilter filter, Ask ask) {
        AccessFacts facts = sources.facts().get();
        List<EgressRecords.Entry> found =
                filter.faults().isEmpty() ? sources.egress().find(filter.query()) : List.of();
        ShownEvents shown = new ShownEvents(facts.register());
        return new EgressView(
                filter,
                found.stream().filter(shown::isShown).toList(),
                next(found, filter.query().limit()),
                found.isEmpty() && sources.egress().find(everything(ask.at())).isEmpty(),
                sources.egress().withoutContent(),
                sources.egress().openGaps(),
                silent(facts, ask.at()),
                facts.register().doors(),
                facts.everyone()
                        .map(access -> new EgressView.Choice(
                                access.resident().id().value(),
                                access.resident().name()))
                        .toList(),
                ask.query());
    }

    private static EgressRecords.Query everything(Instant now) {
        return new EgressRecords.Query(
                Instant.EPOCH,
                now.plusSeconds(1),
                Optional.empty(),
                Optional.empty(),
                EgressRecords.Query.Outcome.ALL,
                Optional.empty(),
                1);
    }

    private static List<Cursor> next(List<EgressRecords.Entry> found, int limit) {
        if (found.size() < limit) {
            return List.of();
        }
        EgressRecords.Entry last = found.get(found.size() - 1);
        return List.of(new Cursor(last.event().event().at(), last.position()));
    }

    private List<org.onthelatch.ward.Controller> silent(AccessFacts facts, Instant now) {
        return facts.register().controllers().stream()
                .filter(controller -> !Holds.isInContact(sources.controllers().state(controller.id()), now))
                .toList();
    }
}
