package org.onthelatch.web.request;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Request;
import org.onthelatch.review.RequestEntry;
import org.onthelatch.review.RequestStep;
import org.onthelatch.review.WorkOnRequest.Asking;
import org.onthelatch.review.WorkOnRequest.Move;
import org.onthelatch.review.WorkOnRequest.Outcome;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;

/** Requests for programs. */
public record RequestsApi(Sources sources, Writing writing) {

    public Future<Answer> list(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "requests", ask.at()).map(kept -> {
            JsonArray requests = new JsonArray();
            sources.reviews().requests().stream()
                    .filter(request -> request.person().equals(person))
                    .forEach(request -> requests.add(json(request, ask.at())));
            return Answer.json(
                    200,
                    new JsonObject()
                            .put("person", person.value())
                            .put("asAt", ask.at().toString())
                            .put("requests", requests));
        });
    }

    public Future<Answer> ask(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        ReadRequest read = reader(ReadRequest.body(ask), ask);
        Asking asking =
                read.asking(person, sources.directory().get(), ask.by()).orElseThrow(() -> declined(read.errors()));
        return writing.write(() -> sources.reviews().ask(asking, ask.at())).map(outcome -> answer(outcome, ask));
    }

    public Future<Answer> move(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        Request request = ReadRequest.known(sources, person, ask.part("request"));
        ReadRequest read = reader(ReadRequest.body(ask), ask);
        int basedOn = version(ask.header("If-Match").replace("\"", ""));
        Move move = read.move(request.id(), basedOn, ask.by()).orElseThrow(() -> declined(read.errors()));
        return writing.write(() -> sources.reviews().move(move, ask.at())).map(outcome -> answer(outcome, ask));
    }

    private ReadRequest reader(FilledForm form, Ask ask) {
        return new ReadRequest(form, sources.policy().zone(), ask.at());
    }

    /** The version that she saw; 0, which no request has, if it was not sent. */
    static int version(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static Answer answer(Outcome outcome, Ask ask) {
        if (outcome instanceof Outcome.Kept kept) {
            return Answer.json(201, json(kept.request(), ask.at()))
                    .version(kept.request().version());
        }
        if (outcome instanceof Outcome.Refused refused) {
            throw declined(refused.refusals().stream()
                    .map(refusal -> new FormError(refusal.field(), refusal.sentence()))
                    .toList());
        }
        if (outcome instanceof Outcome.Stale stale) {
            return Answer.stale(
                            "Somebody else wrote something meanwhile, or If-Match names no version. The request as it is now is in this answer.",
                            new JsonObject().put("latest", json(stale.latest(), ask.at())))
                    .version(stale.latest().version());
        }
        throw Declined.notFound("She has no request of this name. Nothing was saved.");
    }

    private static Declined declined(List<FormError> errors) {
        List<Fault> faults = errors.stream()
                .map(error -> new Fault(error.id(), error.message(), "something else"))
                .toList();
        return new Declined(Problem.unsaved(422, "REFUSED", faults));
    }

    static JsonObject json(Request request, Instant now) {
        RequestStep.Asked asked = request.asked();
        JsonArray steps = new JsonArray();
        request.later().forEach(entry -> steps.add(step(entry)));
        return new JsonObject()
                .put("id", request.id().value())
                .put("version", request.version())
                .put("from", asked.from().name())
                .put("words", asked.words())
                .put("heardBy", asked.heardBy().value())
                .put("askedAt", asked.askedAt().toString())
                .put("decides", asked.decides().value())
                .put("answerBy", asked.answerBy().toString())
                .put("open", request.isOpen())
                .put("late", request.isLate(now))
                .put("steps", steps);
    }

    private static JsonObject step(RequestEntry entry) {
        JsonObject json = new JsonObject().put("at", entry.at().toString());
        if (entry.step() instanceof RequestStep.Told told) {
            return json.put("step", "TOLD").put("by", told.by().value()).put("words", told.words());
        }
        if (entry.step() instanceof RequestStep.Withdrawn withdrawn) {
            return json.put("step", "WITHDRAWN")
                    .put("by", withdrawn.by().value())
                    .put("words", withdrawn.herWords());
        }
        if (entry.step() instanceof RequestStep.Answered answered) {
            return json.put("step", "ANSWERED")
                    .put("by", answered.by().value())
                    .put("decision", answered.decision().name())
                    .put("reason", answered.reason())
                    .put("toldAt", answered.toldAt().toString());
        }
        if (entry.step() instanceof RequestStep.Ended ended) {
            return json.put("step", "ENDED").put("by", ended.by().value()).put("words", ended.words());
        }
        throw new IllegalStateException("no JSON for " + entry.step());
    }
}
