package org.onthelatch.web.leave;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.ConsentRequest;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.leave.LeaveType;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.LeaveDesk;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Moments;

/** What MHCS was asked and answered, for programs. */
public record ConsentsApi(Sources sources, Writing writing, LeaveDesk desk) {
    private static final Drafts DRAFTS = new Drafts();
    private static final Set<String> FIELDS =
            Set.of("action", "id", "scope", "since", "at", "from", "until", "reference", "overnight", "places");

    public Future<Answer> list(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "consents to leave", ask.at()).map(kept -> {
            JsonArray consents = new JsonArray();
            sources.facts()
                    .get()
                    .resident(person)
                    .orElseThrow()
                    .leave()
                    .consents()
                    .forEach(consent -> consents.add(json(consent)));
            return Answer.json(
                    200, new JsonObject().put("person", person.value()).put("consents", consents));
        });
    }

    public Future<Answer> record(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(FIELDS);
        List<LeaveType> scope = body.each("scope", "ESCORTED, ACCOMPANIED or UNESCORTED", LeaveType::valueOf);
        boolean overnight = body.has("overnight") && body.flag("overnight");
        ReadConsent read = new ReadConsent(
                body::text,
                Set.copyOf(scope),
                overnight,
                new Moments(sources.policy().zone()));
        String newId = DRAFTS.newId().value();
        Optional<ConsentRequest> request = read.of(person, newId, ask.by().actor(), ask.at());
        List<Fault> faults =
                Stream.concat(body.faults().stream(), read.faults().stream()).toList();
        if (!faults.isEmpty()) {
            return Future.succeededFuture(Answer.problem(Problem.unsaved(422, "UNREADABLE", faults)));
        }
        return writing.write(() -> desk.record(request.orElseThrow(), ask.at()))
                .map(refusals -> refusals.isEmpty()
                        ? Answer.json(
                                201,
                                new JsonObject().put("id", request.get().id().value()))
                        : Answer.problem(problem(refusals)));
    }

    private static Problem problem(List<LeaveRefusal> refusals) {
        List<Fault> faults = refusals.stream()
                .map(refusal -> new Fault(refusal.field(), refusal.says(), refusal.came()))
                .toList();
        LeaveRefusal first = refusals.get(0);
        int status = first.isForbidden() ? 403 : first.code().equals("MISSING") ? 422 : 409;
        return new Problem(status, first.code(), "Nothing was saved", first.says(), faults);
    }

    private static JsonObject json(Consent consent) {
        JsonArray scope = new JsonArray();
        consent.scope().stream().sorted().forEach(type -> scope.add(type.name()));
        JsonObject json = new JsonObject().put("id", consent.id().value()).put("scope", scope);
        if (consent instanceof Consent.Awaited awaited) {
            return json.put("state", "AWAITING_MHCS")
                    .put("since", awaited.since().toString());
        }
        if (consent instanceof Consent.Declined declined) {
            return json.put("state", "DECLINED")
                    .put("at", declined.at().toString())
                    .put("reference", declined.reference());
        }
        if (consent instanceof Consent.Withdrawn withdrawn) {
            return json.put("state", "WITHDRAWN")
                    .put("from", withdrawn.period().from().toString())
                    .put("at", withdrawn.at().toString())
                    .put("reference", withdrawn.reference());
        }
        Consent.Given given = (Consent.Given) consent;
        json.put("state", "GIVEN")
                .put("from", given.period().from().toString())
                .put("reference", given.reference())
                .put("overnight", given.limits().overnight())
                .put("places", given.limits().places());
        return given.period().hasEnd()
                ? json.put("until", given.period().until().toString())
                : json;
    }
}
