package org.onthelatch.web.second;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.DecideTightening.Decision;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.RecordAssessment.Outcome;
import org.onthelatch.assessment.Refusal;
import org.onthelatch.assessment.SecondPerson;
import org.onthelatch.assessment.StateLimit;
import org.onthelatch.assessment.Tightening;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.assess.AssessmentJson;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Recording;
import org.onthelatch.web.sources.Sources;

/** Tightenings that need a second person, and how far nurses may loosen, for programs (D41). */
public record SecondApi(Sources sources, Readers readers, Writing writing, Recording recording) {

    public Future<Answer> list(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "level changes", ask.at())
                .compose(kept -> readers.read(() -> all(200, person, ask)));
    }

    public Future<Answer> decide(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("confirm", "reason"));
        boolean confirm = body.flag("confirm");
        String reason = body.text("reason");
        Declined.refuse(422, "UNREADABLE", body.faults());
        AssessmentId id = SecondPage.tightening(ask.part("tightening"));
        Decision decision = new Decision(id, person, confirm, reason, ask.by().actor());
        return writing.write(() -> recording.decide(decision, ask.at())).map(SecondApi::answer);
    }

    private static Answer answer(Outcome outcome) {
        if (outcome instanceof Outcome.Recorded recorded) {
            return Answer.json(201, AssessmentJson.of(recorded.assessment()))
                    .version(recorded.assessment().version());
        }
        if (outcome instanceof Outcome.Waiting declined) {
            Tightening tightening = declined.tightening();
            return Answer.json(200, json(tightening, Tightening.State.DECLINED));
        }
        if (outcome instanceof Outcome.Refused refused) {
            throw declined(409, refused.refusals());
        }
        if (outcome instanceof Outcome.Stale stale) {
            throw new Declined(Problem.stale("Version %d was recorded meanwhile."
                    .formatted(stale.latest().version())));
        }
        throw Declined.notFound(say("second.notKnown"));
    }

    public Future<Answer> limit(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("freest", "reason"));
        Optional<Level> freest = body.required("freest", "one of L0 to L5", Level::valueOf);
        String reason = body.text("reason");
        Declined.refuse(422, "UNREADABLE", body.faults());
        String version = ask.header("If-Match").replace("\"", "");
        StateLimit.Request request = new StateLimit.Request(
                person,
                version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1,
                freest.orElseThrow(),
                reason,
                ask.by().actor());
        return writing.write(() -> recording.limit(request, ask.at())).compose(refusals -> {
            if (!refusals.isEmpty()) {
                throw declined(refusals.get(0).code().equals("STALE") ? 412 : 409, refusals);
            }
            return readers.read(() -> all(201, person, ask));
        });
    }

    private static Declined declined(int status, List<Refusal> refusals) {
        List<Fault> faults = refusals.stream()
                .map(refusal -> new Fault(refusal.field(), refusal.expected(), refusal.came()))
                .toList();
        return new Declined(Problem.unsaved(status, refusals.get(0).code(), faults));
    }

    private Answer all(int status, PersonId person, Ask ask) {
        SecondView view = SecondView.of(sources, person, ask.at());
        JsonArray tightenings = new JsonArray();
        view.all().forEach(one -> tightenings.add(json(one, view.state(one))));
        JsonArray second = new JsonArray();
        view.second().forEach(one -> second.add(json(one, ask.at())));
        JsonObject json = new JsonObject()
                .put("person", person.value())
                .put("asAt", ask.at().toString())
                .put("secondPerson", second)
                .put("tightenings", tightenings);
        view.limit()
                .forEach(limit -> json.put(
                        "looseningLimit",
                        new JsonObject()
                                .put("freest", limit.freest().name())
                                .put("reason", limit.reason())
                                .put("by", limit.by().value())
                                .put("at", limit.at().toString())));
        return Answer.json(status, json).version(view.limitVersion());
    }

    /** Where the second person stands with one. */
    public static JsonObject json(SecondPerson one, Instant now) {
        JsonObject json = new JsonObject()
                .put("person", one.person().value())
                .put("kind", one.kind().name())
                .put("about", one.about().value())
                .put("level", one.level().name())
                .put("first", one.first().value())
                .put("since", one.since().toString())
                .put("dueBy", one.dueBy().toString())
                .put("waiting", one.isWaiting())
                .put("late", one.isLate(now));
        one.decidedAt().forEach(at -> json.put("decidedAt", at.toString()));
        return json;
    }

    /** One of them. */
    public static JsonObject json(Tightening tightening, Tightening.State state) {
        JsonObject json = new JsonObject()
                .put("tightening", tightening.id().value())
                .put("person", tightening.person().value())
                .put("level", tightening.proposal().level().name())
                .put("herWords", tightening.proposal().reasons().herWords())
                .put("rationale", tightening.proposal().reasons().rationale())
                .put("proposedBy", tightening.proposal().recorder().staff().value())
                .put("proposedAt", tightening.proposedAt().toString())
                .put("lapsesAt", tightening.until().toString())
                .put("state", state.name());
        tightening
                .end()
                .ifPresent(end -> json.put("endedBy", tightening.endedBy().value())
                        .put("endedAt", end.at().toString())
                        .put("reason", tightening.declinedBecause()));
        return json;
    }
}
