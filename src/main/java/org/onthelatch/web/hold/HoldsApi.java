package org.onthelatch.web.hold;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.assessment.RecordHold;
import org.onthelatch.legalstatus.EndHold;
import org.onthelatch.legalstatus.HoldRequest;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.status.StatusProblem;
import org.onthelatch.web.status.StatusSeen;
import org.onthelatch.web.words.NhsDates;

/** Holds on a person for programs: what ran, what runs, which exits answered, and the ways to start and to end one. */
public record HoldsApi(Sources sources, Readers readers, Writing writing, RecordHold holds) {
    private static final Set<String> FIELDS =
            Set.of("power", "startedAt", "reason", "herWords", "reference", "entitled", "inPatientHere", "basedOn");

    public Future<Answer> list(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "holds", ask.at())
                .compose(kept -> readers.read(() -> Answer.json(200, json(person, ask.at()))));
    }

    private JsonObject json(PersonId person, Instant now) {
        ReadHold read =
                new ReadHold(sources, holds, new NhsDates(sources.policy().zone()));
        return HoldJson.of(person, read.access(person).legal(), read.doors(person, now), now);
    }

    public Future<Answer> record(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        HoldRequest request = request(body, person, ask);
        if (!body.faults().isEmpty()) {
            throw new Declined(StatusProblem.unreadable(body.faults()));
        }
        String seen = body.text("basedOn");
        return writing.write(() -> StatusSeen.isOutdated(seen, legal(person), ask.at())
                        ? Optional.<RecordHold.Outcome>empty()
                        : Optional.of(holds.record(request, ask.at())))
                .compose(outcome -> readers.read(
                        () -> outcome.map(kept -> answer(kept, person, ask)).orElseGet(() -> stale(person, ask))));
    }

    private LegalHistory legal(PersonId person) {
        return sources.facts().get().resident(person).orElseThrow().legal();
    }

    private Answer answer(RecordHold.Outcome outcome, PersonId person, Ask ask) {
        return outcome instanceof RecordHold.Outcome.Refused refused
                ? Answer.problem(StatusProblem.refused(refused.refusals()))
                : Answer.json(201, json(person, ask.at()));
    }

    private Answer stale(PersonId person, Ask ask) {
        HoldConflict conflict = HoldConflict.of(
                sources.facts().get().resident(person).orElseThrow(),
                sources.directory().get(),
                new NhsDates(sources.policy().zone()),
                ask.at());
        return Answer.stale(conflict.sentence(), new JsonObject().put("latest", json(person, ask.at())));
    }

    private static HoldRequest request(JsonFields body, PersonId person, Ask ask) {
        body.only(FIELDS);
        Optional<HoldingPower> power = body.required(
                "power",
                "S5_4 or S5_2",
                text -> HoldingPower.of(new StatusCode(text)).orElseThrow(() -> new IllegalArgumentException(text)));
        Optional<Instant> startedAt = body.has("startedAt")
                ? body.required("startedAt", "an instant such as 2026-11-23T04:10:00Z", Instant::parse)
                : Optional.of(ask.at());
        return new HoldRequest(
                HoldForm.newId(),
                person,
                power.orElse(HoldingPower.NURSE),
                startedAt.orElse(ask.at()),
                body.text("reason"),
                body.text("herWords"),
                body.text("reference"),
                body.flag("entitled"),
                body.flag("inPatientHere"),
                ask.by().actor());
    }

    public Future<Answer> end(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("reason"));
        String reason = body.text("reason");
        if (!body.faults().isEmpty()) {
            throw new Declined(StatusProblem.unreadable(body.faults()));
        }
        var request =
                new EndHold.Request(HoldForm.newId(), person, reason, ask.by().actor());
        return writing.write(() -> holds.end(request, ask.at()))
                .compose(outcome -> readers.read(() -> outcome instanceof EndHold.Outcome.Refused refused
                        ? Answer.problem(StatusProblem.refused(refused.refusals()))
                        : Answer.json(201, json(person, ask.at()))));
    }
}
