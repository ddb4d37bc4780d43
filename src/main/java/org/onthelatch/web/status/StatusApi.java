package org.onthelatch.web.status;

import io.vertx.core.Future;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.RecordStatus;
import org.onthelatch.legalstatus.StatusChange;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.legalstatus.StatusRefusal;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.hold.HoldForm;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;

/** Records a section, its renewal, its extension or a discharge for programs. */
public record StatusApi(Sources sources, Writing writing, RecordStatus statuses) {
    private static final String AN_INSTANT = "an instant such as 2026-11-23T04:10:00Z";
    private static final Set<String> FIELDS = Set.of("kind", "status", "at", "until", "namedUnit", "reference");

    public Future<Answer> record(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(body(ask));
        StatusChange change = change(body, person, ask);
        if (!body.faults().isEmpty()) {
            throw new Declined(problem(422, "UNREADABLE", body.faults()));
        }
        return writing.write(() -> statuses.record(
                        change,
                        sources.facts().get().resident(person).orElseThrow().legal(),
                        ask.at()))
                .map(StatusApi::answer);
    }

    private static Answer answer(RecordStatus.Outcome outcome) {
        return outcome instanceof RecordStatus.Outcome.Recorded recorded
                ? Answer.json(201, json(recorded.authority()))
                : Answer.problem(refused(((RecordStatus.Outcome.Refused) outcome).refusals()));
    }

    private static StatusChange change(JsonFields body, PersonId person, Ask ask) {
        body.only(FIELDS);
        Optional<StatusChange.Kind> kind =
                body.required("kind", "START, RENEW, EXTEND or DISCHARGE", StatusChange.Kind::valueOf);
        StatusCode status = body.has("status")
                ? body.required("status", "a status such as S3", StatusCode::new)
                        .orElse(StatusCode.INFORMAL)
                : StatusCode.INFORMAL;
        Instant at =
                body.has("at") ? body.required("at", AN_INSTANT, Instant::parse).orElse(ask.at()) : ask.at();
        Optional<Instant> until =
                body.has("until") ? body.required("until", AN_INSTANT, Instant::parse) : Optional.empty();
        return new StatusChange(
                HoldForm.newId(),
                person,
                kind.orElse(StatusChange.Kind.DISCHARGE),
                status,
                at,
                until,
                body.has("namedUnit") && body.flag("namedUnit"),
                body.text("reference"),
                ask.by().actor());
    }

    private static JsonObject json(Authority authority) {
        JsonObject json = new JsonObject()
                .put("id", authority.id().value())
                .put("person", authority.person().value())
                .put("status", authority.status().value())
                .put("from", authority.period().from().toString())
                .put("successor", authority.successor().value())
                .put("reference", authority.reference())
                .put("recordedBy", authority.recordedBy().value())
                .put("recordedAt", authority.recordedAt().toString());
        return authority.period().hasEnd()
                ? json.put("until", authority.period().until().toString())
                : json;
    }

    private static JsonObject body(Ask ask) {
        try {
            return new JsonObject(ask.body());
        } catch (DecodeException | ClassCastException e) {
            Fault fault = new Fault("body", "a JSON object", ask.body().length() + " bytes of something else");
            throw new Declined(problem(400, "NOT_JSON", List.of(fault)));
        }
    }

    /** What the law refuses is a conflict; what is missing is not. */
    private static Problem refused(List<StatusRefusal> refusals) {
        List<Fault> faults = new ArrayList<>();
        refusals.forEach(refusal -> faults.add(new Fault(refusal.field(), refusal.sentence(), refusal.code())));
        Optional<StatusRefusal> law = refusals.stream()
                .filter(refusal -> !refusal.code().equals("MISSING"))
                .findFirst();
        return law.map(first -> new Problem(409, first.code(), "Nothing was saved", first.sentence(), faults))
                .orElseGet(() -> problem(422, "REFUSED", faults));
    }

    private static Problem problem(int status, String code, List<Fault> faults) {
        return new Problem(status, code, "Nothing was saved", Problem.named(faults), faults);
    }
}
