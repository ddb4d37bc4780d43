package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onthelatch.fob.FobDesk.Outcome;
import org.onthelatch.fob.FobRefusal;
import org.onthelatch.fob.FobRequest;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;

/** Has done what is asked for at the desk, by form or by program. */
public record TendFobs(FobPage page, Readers readers, Writing writing) {

    /** By the form of a holder's page. */
    public Handling holderForm(FobAct act) {
        return ask -> {
            Holder holder = named(ask);
            ReadFobRequest read = formOf(ask);
            Function<List<FobRefusal>, Answer> back =
                    refusals -> page.holder(422, holder, false, FobForm.filled(act, ask, refusals), ask);
            return form(read.of(act, holder), read, back, "/fobs/of/" + holder.id() + "?changed=1", ask);
        };
    }

    /** By the form of a fob's page. */
    public Handling fobForm(FobAct act) {
        return ask -> {
            FobToken fob = FobPage.known(ask.part("fob"));
            ReadFobRequest read = formOf(ask);
            Function<List<FobRefusal>, Answer> back =
                    refusals -> page.fob(422, fob, false, FobForm.filled(act, ask, refusals), ask);
            return form(read.of(act, fob), read, back, "/fobs/" + fob + "?changed=1", ask);
        };
    }

    public Handling holderJson(FobAct act) {
        return ask -> {
            Holder holder = named(ask);
            JsonFields fields = fields(act, ask);
            ReadFobRequest read = jsonOf(fields, ask);
            return json(read.of(act, holder), read, fields, ask)
                    .compose(kept -> readers.read(() -> Answer.json(200, holderAnswer(holder, ask))));
        };
    }

    public Handling fobJson(FobAct act) {
        return ask -> {
            FobToken fob = FobPage.known(ask.part("fob"));
            JsonFields fields = fields(act, ask);
            ReadFobRequest read = jsonOf(fields, ask);
            return json(read.of(act, fob), read, fields, ask)
                    .compose(kept -> readers.read(() -> {
                        ReadFobs after = new ReadFobs(page.sources(), ask.at());
                        return Answer.json(
                                200, FobsJson.of(after.line(fob)).put("delivery", FobsJson.told(after.told())));
                    }));
        };
    }

    /** Her fob and which doors have it, for programs. */
    public Answer holder(Ask ask) {
        new Parameters(ask).check();
        return Answer.json(200, holderAnswer(named(ask), ask));
    }

    private JsonObject holderAnswer(Holder holder, Ask ask) {
        ReadFobs read = new ReadFobs(page.sources(), ask.at());
        JsonObject json = new JsonObject().put("holder", holder.id()).put("name", read.name(holder));
        read.held(holder).ifPresent(held -> json.put("fob", FobsJson.of(read.line(held.fob()))));
        return json.put("delivery", FobsJson.told(read.told()));
    }

    private Holder named(Ask ask) {
        return new ReadFobs(page.sources(), ask.at()).holder(ask.part("holder"));
    }

    private ReadFobRequest formOf(Ask ask) {
        return new ReadFobRequest(
                ask::field,
                name -> ask.field(name).equals("yes"),
                page.pages().dates().zone(),
                ask.at());
    }

    private ReadFobRequest jsonOf(JsonFields fields, Ask ask) {
        return new ReadFobRequest(
                fields::text,
                name -> fields.has(name) && fields.flag(name),
                page.pages().dates().zone(),
                ask.at());
    }

    private static JsonFields fields(FobAct act, Ask ask) {
        JsonFields fields = JsonFields.of(body(ask));
        fields.only(Set.copyOf(act.fields()));
        return fields;
    }

    private Future<Answer> form(
            Optional<FobRequest> request,
            ReadFobRequest read,
            Function<List<FobRefusal>, Answer> back,
            String next,
            Ask ask) {
        if (request.isEmpty()) {
            return readers.read(() -> back.apply(read.refusals()));
        }
        return keep(request.get(), read.reason(), ask)
                .compose(outcome -> outcome instanceof Outcome.Refused refused
                        ? readers.read(() -> back.apply(refused.refusals()))
                        : Future.succeededFuture(Answer.seeOther(next)));
    }

    private Future<Outcome> json(Optional<FobRequest> request, ReadFobRequest read, JsonFields fields, Ask ask) {
        if (!fields.faults().isEmpty()) {
            throw new Declined(refused(fields.faults()));
        }
        if (request.isEmpty()) {
            throw new Declined(refusedFor(read.refusals()));
        }
        return keep(request.get(), read.reason(), ask).map(outcome -> {
            if (outcome instanceof Outcome.Refused no) {
                throw new Declined(refusedFor(no.refusals()));
            }
            return outcome;
        });
    }

    private Future<Outcome> keep(FobRequest request, String reason, Ask ask) {
        return writing.write(() -> page.sources().fobs().ask(request, ask.by().actor(), ask.at(), reason));
    }

    private static Problem refusedFor(List<FobRefusal> refusals) {
        List<Fault> faults = refusals.stream()
                .map(refusal -> new Fault(refusal.field(), refusal.sentence(), refusal.came()))
                .toList();
        String sentences = refusals.stream().map(FobRefusal::sentence).collect(Collectors.joining(" "));
        return new Problem(422, "REFUSED", say("fob.refused.title"), sentences, faults);
    }

    private static Problem refused(List<Fault> faults) {
        return Problem.unsaved(422, "REFUSED", faults);
    }

    private static JsonObject body(Ask ask) {
        return ask.body().length() == 0 ? new JsonObject() : JsonBody.of(ask);
    }
}
