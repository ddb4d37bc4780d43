package org.onthelatch.web.clinician;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.person.ClinicianRequest;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.RecordClinician.Refusal;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.sources.ClinicianDesk;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Moments;

/** Who is whose responsible clinician, for programs. A cover that is recorded again with an earlier end ends then. */
public record CliniciansApi(Sources sources, Writing writing, ClinicianDesk desk) {

    public Answer list(Ask ask) {
        new Parameters(ask).check();
        Clinicians clinicians = sources.directory().get().clinicians();
        JsonArray people = new JsonArray();
        sources.facts().get().residents().forEach(access -> {
            JsonArray acting = new JsonArray();
            clinicians
                    .actingFor(access.resident().id(), ask.at())
                    .forEach(cover -> acting.add(new JsonObject()
                            .put("clinician", cover.by().value())
                            .put("until", cover.period().until().toString())));
            JsonObject json = new JsonObject()
                    .put("person", access.resident().id().value())
                    .put("acting", acting);
            clinicians.of(access.resident().id(), ask.at()).ifPresent(hers -> json.put("clinician", hers.value()));
            people.add(json);
        });
        return Answer.json(
                200, new JsonObject().put("asAt", ask.at().toString()).put("people", people));
    }

    public Future<Answer> take(Ask ask) {
        JsonFields body = body(ask, Set.of("person", "clinician", "from", "reason"));
        ReadClinician read = new ReadClinician(body::text, moments());
        return keep(body, read, read.take(sources.facts().get(), ask.by().actor(), ask.at()), ask);
    }

    public Future<Answer> standIn(Ask ask) {
        JsonFields body = body(ask, Set.of("of", "by", "from", "until", "reason"));
        ReadClinician read = new ReadClinician(field -> body.text(named(field)), moments());
        return keep(body, read, read.standIn(ask.by().actor(), ask.at()), ask);
    }

    private static String named(String field) {
        return switch (field) {
            case "coverFrom" -> "from";
            case "coverUntil" -> "until";
            default -> field;
        };
    }

    private static JsonFields body(Ask ask, Set<String> fields) {
        new Parameters(ask).check();
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(fields);
        return body;
    }

    private Moments moments() {
        return new Moments(sources.policy().zone());
    }

    private Future<Answer> keep(JsonFields body, ReadClinician read, Optional<ClinicianRequest> request, Ask ask) {
        List<Fault> faults = java.util.stream.Stream.concat(body.faults().stream(), read.faults().stream())
                .map(fault -> new Fault(named(fault.field()), fault.expected(), fault.came()))
                .toList();
        if (!faults.isEmpty()) {
            return Future.succeededFuture(Answer.problem(Problem.unsaved(422, "UNREADABLE", faults)));
        }
        return writing.write(() -> desk.record(request.orElseThrow(), ask.at()))
                .map(refusals -> refusals.isEmpty()
                        ? Answer.json(201, new JsonObject().put("at", ask.at().toString()))
                        : Answer.problem(problem(refusals)));
    }

    private static Problem problem(List<Refusal> refusals) {
        List<Fault> faults = refusals.stream()
                .map(refusal -> new Fault(refusal.field(), refusal.sentence(), refusal.code()))
                .toList();
        Refusal first = refusals.get(0);
        int status = first.code().equals("MISSING") ? 422 : 409;
        return new Problem(status, first.code(), "Nothing was saved", first.sentence(), faults);
    }
}
