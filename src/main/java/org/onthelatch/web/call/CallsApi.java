package org.onthelatch.web.call;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.call.AnswerCall.Outcome;
import org.onthelatch.call.AnswerCall.Proposal;
import org.onthelatch.call.Answered;
import org.onthelatch.call.Call;
import org.onthelatch.call.Request;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.IfMatch;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.release.AskDoors;
import org.onthelatch.web.sources.Sources;

/** Calls for programs. */
public record CallsApi(Sources sources, Writing writing, AskDoors askDoors) {
    /** Which to list. */
    enum Which {
        ALL,
        OPEN,
        OVER
    }

    public Answer list(Ask ask) {
        Parameters parameters = new Parameters(ask);
        Which which = parameters.oneOf("state", Which.class).orElse(Which.ALL);
        int limit = parameters.limit(500);
        parameters.check();
        List<Call> asked = sources.calls().all().newestFirst().stream()
                .filter(call -> which == Which.ALL || call.hasEnded() == (which == Which.OVER))
                .toList();
        JsonArray calls = new JsonArray();
        asked.stream().limit(limit).forEach(call -> calls.add(json(call, ask)));
        return Answer.json(
                200,
                new JsonObject()
                        .put("asAt", ask.at().toString())
                        .put("count", asked.size())
                        .put(
                                "waitsIn30Days",
                                CallJson.waits(CallsView.of(sources, ask.at()).waits()))
                        .put("calls", calls));
    }

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        Call call = ReadAnswer.known(sources, ask.part("call"));
        Future<Boolean> seen = call.person()
                .map(person -> writing.seen(ask.by(), person, "call " + call.id(), ask.at()))
                .orElseGet(() -> Future.succeededFuture(true));
        return seen.map(kept -> answer(200, call, ask));
    }

    /** She asked a member of staff and not the door. */
    public Future<Answer> asked(Ask ask) {
        JsonFields fields = JsonFields.of(JsonBody.of(ask));
        fields.only(Set.of("once", "door", "person", "askedAt"));
        ReadRequest read = new ReadRequest(fields::text, sources.policy().zone(), ask);
        Optional<Request.InPerson> request = read.read();
        Declined.refuse(fields.faults());
        Declined.refuse(read.faults());
        return writing.write(() -> sources.calls()
                        .askedInPerson(request.orElseThrow(), ask.by().actor(), ask.at()))
                .map(outcome -> answer(outcome, ask));
    }

    public Future<Answer> letOut(Ask ask) {
        Call call = ReadAnswer.known(sources, ask.part("call"));
        JsonFields fields = JsonFields.of(JsonBody.of(ask, "Nothing was asked of the door"));
        fields.only(Set.of("person"));
        ReadAnswer read = new ReadAnswer(fields::text);
        Optional<PersonId> whom = read.person();
        Declined.refuse(fields.faults());
        Declined.refuse(read.faults());
        return new LetOut(sources, askDoors)
                .letOut(call, call.versionByPeople(), whom, ask)
                .map(command -> Answer.json(
                                201,
                                json(ReadAnswer.known(sources, call.id().value()), ask)
                                        .put("command", command.value()))
                        .with("Location", "/api/v1/commands/" + command));
    }

    public Future<Answer> answer(Ask ask) {
        new Parameters(ask).check();
        Call call = ReadAnswer.known(sources, ask.part("call"));
        int basedOn = IfMatch.version(ask, "Name the version that this is based on: the ETag of the call.");
        JsonFields fields = JsonFields.of(JsonBody.of(ask));
        fields.only(Set.of("action", "person", "words", "basis", "lacksCapacity", "bestInterests", "lessRestrictive"));
        ReadAnswer read = new ReadAnswer(fields::text);
        Optional<Answered> answered = read.read();
        Declined.refuse(fields.faults());
        Declined.refuse(read.faults());
        Proposal proposal = new Proposal(
                call.id(), basedOn, answered.orElseThrow(), ask.by().actor(), ask.at());
        return writing.write(() -> sources.calls().answer(proposal)).map(outcome -> answer(outcome, ask));
    }

    private Answer answer(Outcome outcome, Ask ask) {
        if (outcome instanceof Outcome.Kept kept) {
            return answer(201, kept.call(), ask);
        }
        if (outcome instanceof Outcome.Refused refused) {
            Declined.refuse(refused.refusals().stream()
                    .map(refusal -> new Fault(refusal.field(), refusal.sentence(), refusal.came()))
                    .toList());
        }
        if (outcome instanceof Outcome.Stale stale) {
            return Answer.stale(
                            "Somebody else did something meanwhile. The call as it is now is in this answer; look and decide again.",
                            new JsonObject().put("latest", json(stale.latest(), ask)))
                    .version(stale.latest().version());
        }
        throw Declined.notFound(say("call.one.unknown.nothing"));
    }

    private Answer answer(int status, Call call, Ask ask) {
        return Answer.json(status, json(call, ask)).version(call.version());
    }

    private JsonObject json(Call call, Ask ask) {
        return CallJson.of(call, CallWords.of(sources, ask));
    }
}
