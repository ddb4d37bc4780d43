package org.onthelatch.web.incident;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.incident.Incident;
import org.onthelatch.incident.WorkOnIncident.Action;
import org.onthelatch.incident.WorkOnIncident.Outcome;
import org.onthelatch.incident.WorkOnIncident.Proposal;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** The incidents, each one's page, and what somebody does about it there. */
public record IncidentsPage(Sources sources, Pages pages, Readers readers, Writing writing) {

    public Answer list(Ask ask) {
        new Parameters(ask).check();
        IncidentsView view = IncidentsView.of(sources, ask.at());
        Frame frame = pages.frame(say("incident.title"), Section.INCIDENTS, ask);
        return pages.page(200, "incidents", frame, Map.of("view", view, "words", IncidentWords.of(sources, ask)));
    }

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        Incident incident = ReadStep.known(sources, ask.part("incident"));
        return seen(incident, ask)
                .compose(kept -> readers.read(() -> page(200, incident, Map.of(), List.of(), false, ask)));
    }

    private Future<Boolean> seen(Incident incident, Ask ask) {
        return incident.finding()
                .person()
                .map(person -> writing.seen(ask.by(), person, "incident " + incident.id(), ask.at()))
                .orElseGet(() -> Future.succeededFuture(true));
    }

    public Future<Answer> work(Ask ask) {
        Incident incident = ReadStep.known(sources, ask.part("incident"));
        Map<String, String> values =
                Map.of("action", ask.field("action"), "words", ask.field("words"), "told", ask.field("told"));
        Optional<Action> action = ReadStep.action(ask.field("action"));
        if (action.isEmpty()) {
            List<FormError> errors = List.of(new FormError("action", say("incident.do.choose")));
            return readers.read(() -> page(422, incident, values, errors, false, ask));
        }
        Proposal proposal = new Proposal(
                incident.id(),
                ReadStep.version(ask.field("version")),
                action.get(),
                ask.field("words"),
                ask.field("told"),
                ask.by().actor(),
                ask.at());
        return writing.write(() -> sources.incidents().work(proposal))
                .compose(outcome -> readers.read(() -> answer(outcome, incident, values, ask)));
    }

    private Answer answer(Outcome outcome, Incident incident, Map<String, String> values, Ask ask) {
        if (outcome instanceof Outcome.Kept kept) {
            return Answer.seeOther("/incidents/" + kept.incident().id());
        }
        if (outcome instanceof Outcome.Refused refused) {
            List<FormError> errors = refused.refusals().stream()
                    .map(refusal -> new FormError(refusal.field(), say("incident.do.expected", refusal.expected())))
                    .toList();
            return page(422, incident, values, errors, false, ask);
        }
        if (outcome instanceof Outcome.Stale stale) {
            return page(409, stale.latest(), values, List.of(), true, ask);
        }
        throw Declined.notFound(say("incident.one.gone"));
    }

    private Answer page(
            int status,
            Incident incident,
            Map<String, String> values,
            List<FormError> errors,
            boolean conflict,
            Ask ask) {
        IncidentWords words = IncidentWords.of(sources, ask);
        IncidentView view = new IncidentView(
                incident,
                IncidentFacts.of(incident, words, sources),
                ask.by().may(Permission.WORK_ON_INCIDENTS),
                values,
                errors,
                conflict);
        String title = IncidentWords.title(incident.finding());
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.INCIDENTS, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "incident", frame, Map.of("view", view, "words", words))
                .with("Referrer-Policy", "same-origin");
    }
}
