package org.onthelatch.web.otherward;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import org.onthelatch.otherward.AccessId;
import org.onthelatch.otherward.UseOtherWard.Outcome;
import org.onthelatch.otherward.WardAccess;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.sources.Sources;

/** The same for programs. */
public record OtherWardApi(Sources sources, Readers readers, Writing writing) {

    public Answer list(Ask ask) {
        new Parameters(ask).check();
        JsonArray all = new JsonArray();
        sources.desk().otherWards().accesses().all().forEach(access -> all.add(json(access, ask)));
        return Answer.json(
                200, new JsonObject().put("asAt", ask.at().toString()).put("accesses", all));
    }

    public Future<Answer> open(Ask ask) {
        JsonFields body = body(ask, Set.of("ward", "reason"));
        String ward = body.text("ward");
        String reason = body.text("reason");
        Declined.refuse(body.faults());
        return writing.write(() -> sources.desk()
                        .otherWards()
                        .open(ask.by().actor(), ask.by().scope(), ward, reason, ask.at()))
                .map(outcome -> answer(201, outcome, ask));
    }

    public Future<Answer> end(Ask ask) {
        Declined.refuse(body(ask, Set.of()).faults());
        AccessId id = OtherWardPage.id(ask);
        return writing.write(() -> sources.desk().otherWards().end(id, ask.by().actor(), ask.at()))
                .map(outcome -> answer(200, outcome, ask));
    }

    public Future<Answer> review(Ask ask) {
        JsonFields body = body(ask, Set.of("words"));
        String words = body.text("words");
        Declined.refuse(body.faults());
        AccessId id = OtherWardPage.id(ask);
        return readers.read(() -> ReviewPage.known(sources, id))
                .compose(access -> writing.write(() ->
                        sources.desk().otherWards().review(access.id(), ask.by().actor(), words, ask.at())))
                .map(outcome -> answer(200, outcome, ask));
    }

    private static JsonFields body(Ask ask, Set<String> only) {
        new Parameters(ask).check();
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(only);
        return body;
    }

    private static Answer answer(int status, Outcome outcome, Ask ask) {
        if (outcome instanceof Outcome.Refused refused) {
            Declined.refuse(refused.refusals().stream()
                    .map(refusal -> new Fault(refusal.field(), refusal.sentence(), "something else"))
                    .toList());
        }
        return Answer.json(status, json(((Outcome.Done) outcome).access(), ask));
    }

    private static JsonObject json(WardAccess access, Ask ask) {
        JsonObject json = new JsonObject()
                .put("id", access.id().value())
                .put("staff", access.staff().value())
                .put("role", access.role().name())
                .put("ward", access.ward().value())
                .put("reason", access.reason())
                .put("from", access.from().toString())
                .put("until", access.until().toString())
                .put("state", access.state(ask.at()).name());
        access.reviewed()
                .forEach(review -> json.put(
                        "reviewed",
                        new JsonObject()
                                .put("by", review.by().value())
                                .put("at", review.at().toString())
                                .put("words", review.words())));
        return json;
    }
}
