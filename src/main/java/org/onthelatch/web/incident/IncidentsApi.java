package org.onthelatch.web.incident;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.incident.Incident;
import org.onthelatch.incident.WorkOnIncident.Action;
import org.onthelatch.incident.WorkOnIncident.Outcome;
import org.onthelatch.incident.WorkOnIncident.Proposal;
import org.onthelatch.measure.RefusedWhileFree;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.IfMatch;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.sources.Sources;

/** Incidents for programs. */
public record IncidentsApi(Sources sources, Writing writing) {
    private static final int USUAL_LIMIT = 500;

    /** Which to list. */
    enum Which {
        ALL,
        OPEN,
        CLOSED
    }

    public Answer list(Ask ask) {
        Parameters parameters = new Parameters(ask);
        Which which = parameters.oneOf("state", Which.class).orElse(Which.ALL);
        int limit = parameters.limit(USUAL_LIMIT);
        parameters.check();
        List<Incident> asked = sources.incidents().all().all().stream()
                .filter(incident -> which == Which.ALL || incident.isClosed() == (which == Which.CLOSED))
                .toList();
        JsonArray incidents = new JsonArray();
        asked.stream().limit(limit).forEach(incident -> incidents.add(json(incident, ask)));
        return Answer.json(
                200,
                new JsonObject()
                        .put("asAt", ask.at().toString())
                        .put(
                                "refusedWhileFreeIn30Days",
                                RefusedWhileFree.in(sources.incidents().all(), RefusedWhileFree.USUAL, ask.at())
                                        .size())
                        .put("count", asked.size())
                        .put("incidents", incidents));
    }

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        Incident incident = ReadStep.known(sources, ask.part("incident"));
        Future<Boolean> seen = incident.finding()
                .person()
                .map(person -> writing.seen(ask.by(), person, "incident " + incident.id(), ask.at()))
                .orElseGet(() -> Future.succeededFuture(true));
        return seen.map(kept -> answer(200, incident, ask));
    }

    public Future<Answer> work(Ask ask) {
        new Parameters(ask).check();
        Incident incident = ReadStep.known(sources, ask.part("incident"));
        int basedOn = IfMatch.version(ask, "Name the version that this is based on: the ETag of the incident.");
        JsonFields fields = JsonFields.of(JsonBody.of(ask));
        fields.only(Set.of("action", "words", "told"));
        Optional<Action> action = fields.required(
                "action",
                "OWN, NOTE or CLOSE",
                text -> ReadStep.action(text).orElseThrow(() -> new IllegalArgumentException(text)));
        String words = fields.text("words");
        String told = fields.text("told");
        Declined.refuse(fields.faults());
        Proposal proposal = new Proposal(
                incident.id(),
                basedOn,
                action.orElseThrow(),
                words,
                told,
                ask.by().actor(),
                ask.at());
        return writing.write(() -> sources.incidents().work(proposal)).map(outcome -> answer(outcome, ask));
    }

    private Answer answer(Outcome outcome, Ask ask) {
        if (outcome instanceof Outcome.Kept kept) {
            return answer(201, kept.incident(), ask);
        }
        if (outcome instanceof Outcome.Refused refused) {
            Declined.refuse(refused.refusals().stream()
                    .map(refusal -> new Fault(refusal.field(), refusal.expected(), refusal.came()))
                    .toList());
        }
        if (outcome instanceof Outcome.Stale stale) {
            return Answer.stale(
                            "Somebody else did something meanwhile. The incident as it is now is in this answer; look and decide again.",
                            new JsonObject().put("latest", json(stale.latest(), ask)))
                    .version(stale.latest().version());
        }
        throw Declined.notFound("There is no incident of this name. Nothing was saved.");
    }

    private Answer answer(int status, Incident incident, Ask ask) {
        return Answer.json(status, json(incident, ask)).version(incident.version());
    }

    private JsonObject json(Incident incident, Ask ask) {
        return IncidentJson.of(incident, IncidentWords.of(sources, ask));
    }
}
