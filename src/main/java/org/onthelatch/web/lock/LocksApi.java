package org.onthelatch.web.lock;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.restriction.RestrictionRefusal;
import org.onthelatch.restriction.SecureExit;
import org.onthelatch.restriction.SecureExit.Outcome;
import org.onthelatch.ward.DoorId;
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
import org.onthelatch.web.release.RestorePage;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/** Secured exits for programs. */
public record LocksApi(Sources sources, Readers readers, Writing writing, SecureExit locks) {

    public Answer list(Ask ask) {
        new Parameters(ask).check();
        return Answer.json(200, json(ask));
    }

    public Future<Answer> start(Ask ask) {
        new Parameters(ask).check();
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("door", "minutes", "reason", "told", "inCharge"));
        Optional<DoorId> door = body.required("door", "a door such as HD01", DoorId::new);
        Optional<Long> minutes = minutes(body);
        String reason = body.text("reason");
        String told = body.has("told") ? body.text("told") : LockWords.usual();
        boolean inCharge = body.flag("inCharge");
        check(body.faults());
        var start = new SecureExit.Start(
                door.orElseThrow(),
                minutes.orElseThrow(),
                reason,
                told,
                inCharge,
                ask.by().actor());
        return writing.write(() -> locks.start(start, ask.at())).compose(outcome -> answer(outcome, ask));
    }

    public Future<Answer> confirm(Ask ask) {
        new Parameters(ask).check();
        DoorId door = RestorePage.known(sources, ask.part("door"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("minutes", "reason"));
        Optional<Long> minutes = minutes(body);
        String reason = body.text("reason");
        check(body.faults());
        var confirm = new SecureExit.Confirm(
                door, minutes.orElseThrow(), reason, ask.by().actor());
        return writing.write(() -> locks.confirm(confirm, ask.at())).compose(outcome -> answer(outcome, ask));
    }

    public Future<Answer> end(Ask ask) {
        new Parameters(ask).check();
        DoorId door = RestorePage.known(sources, ask.part("door"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of());
        check(body.faults());
        var end = new SecureExit.End(door, ask.by().actor());
        return writing.write(() -> locks.end(end, ask.at())).compose(outcome -> answer(outcome, ask));
    }

    private static Optional<Long> minutes(JsonFields body) {
        return body.number("minutes", "a whole number of minutes, 1 to 60");
    }

    private Future<Answer> answer(Outcome outcome, Ask ask) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new Declined(problem(refused.refusals()));
        }
        return readers.read(() -> Answer.json(201, json(ask)));
    }

    /** A rule that refuses is a conflict; what is missing is not. */
    private static Problem problem(List<RestrictionRefusal> refusals) {
        List<Fault> faults = new ArrayList<>();
        refusals.forEach(refusal -> faults.add(new Fault(refusal.field(), refusal.sentence(), refusal.code())));
        return refusals.stream()
                .filter(refusal -> !refusal.code().equals("MISSING"))
                .findFirst()
                .map(first -> new Problem(409, first.code(), "Nothing was secured", first.sentence(), faults))
                .orElseGet(() -> unread(faults));
    }

    private static void check(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Declined(unread(faults));
        }
    }

    private static Problem unread(List<Fault> faults) {
        return new Problem(422, "REFUSED", "Nothing was secured", Problem.named(faults), faults);
    }

    private JsonObject json(Ask ask) {
        LocksView view = LocksView.of(sources, new NhsDates(sources.policy().zone()), ask.at());
        JsonArray running = new JsonArray();
        view.running().forEach(lock -> running.add(LockJson.of(lock)));
        JsonArray over = new JsonArray();
        view.over().forEach(lock -> over.add(LockJson.of(lock)));
        return new JsonObject()
                .put("asAt", ask.at().toString())
                .put("running", running)
                .put("over", over);
    }
}
