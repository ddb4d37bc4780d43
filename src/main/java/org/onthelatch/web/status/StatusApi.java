package org.onthelatch.web.status;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.RecordStatus;
import org.onthelatch.legalstatus.StatusChange;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.hold.HoldForm;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/** Records a section, its renewal, its extension or a discharge for programs. */
public record StatusApi(Sources sources, Writing writing, RecordStatus statuses) {
    private static final String AN_INSTANT = "an instant such as 2026-11-23T04:10:00Z";
    private static final Set<String> FIELDS =
            Set.of("kind", "status", "at", "until", "namedUnit", "reference", "basedOn");

    public Future<Answer> record(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        StatusChange change = change(body, person, ask);
        if (!body.faults().isEmpty()) {
            throw new Declined(StatusProblem.unreadable(body.faults()));
        }
        String seen = body.text("basedOn");
        return writing.write(() -> {
                    LegalHistory legal =
                            sources.facts().get().resident(person).orElseThrow().legal();
                    return StatusSeen.isOutdated(seen, legal, ask.at())
                            ? Optional.<RecordStatus.Outcome>empty()
                            : Optional.of(statuses.record(change, legal, ask.at()));
                })
                .map(outcome -> outcome.map(StatusApi::answer).orElseGet(() -> stale(person, ask)));
    }

    private Answer stale(PersonId person, Ask ask) {
        LegalHistory legal =
                sources.facts().get().resident(person).orElseThrow().legal();
        NhsDates dates = new NhsDates(sources.policy().zone());
        String detail = StatusSeen.conflict(legal, sources.directory().get(), dates, ask.at());
        JsonObject now = new JsonObject();
        legal.standingAt(ask.at()).ifPresent(standing -> now.put("latest", json(standing.authority())));
        return Answer.stale(detail, now);
    }

    private static Answer answer(RecordStatus.Outcome outcome) {
        return outcome instanceof RecordStatus.Outcome.Recorded recorded
                ? Answer.json(201, json(recorded.authority()))
                : Answer.problem(StatusProblem.refused(((RecordStatus.Outcome.Refused) outcome).refusals()));
    }

    private static StatusChange change(JsonFields body, PersonId person, Ask ask) {
        body.only(FIELDS);
        Optional<StatusChange.Kind> kind =
                body.required("kind", "START, RENEW, EXTEND, CORRECT or DISCHARGE", StatusChange.Kind::valueOf);
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
        authority
                .corrects()
                .forEach(wrong -> json.put("corrects", wrong.record().value())
                        .put("began", wrong.began().toString()));
        return authority.period().hasEnd()
                ? json.put("until", authority.period().until().toString())
                : json;
    }
}
