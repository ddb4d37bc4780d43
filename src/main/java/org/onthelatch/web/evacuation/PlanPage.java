package org.onthelatch.web.evacuation;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.evacuation.EvacuationPlan;
import org.onthelatch.evacuation.RecordPlan.Outcome;
import org.onthelatch.evacuation.RecordPlan.Refusal;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.DateFields;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Moments;

/** How one person gets out in a fire, for people and for programs (D74). */
public record PlanPage(Sources sources, Pages pages, Readers readers, Writing writing) {
    private static final DateFields REVIEW_BY = new DateFields("reviewBy", say("evacuation.reviewBy.what"));

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "evacuation plan", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, latest(person), List.of(), ask)));
    }

    private Map<String, String> latest(PersonId person) {
        List<EvacuationPlan> plans = sources.desk().plans().of(person);
        if (plans.isEmpty()) {
            return Map.of();
        }
        EvacuationPlan last = plans.get(plans.size() - 1);
        return Map.of("words", last.words(), "helpers", last.helpers());
    }

    public Future<Answer> record(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        Map<String, String> values = new HashMap<>();
        List.of("words", "helpers").forEach(name -> values.put(name, ask.field(name)));
        REVIEW_BY.keep(ask::field, values);
        List<FormError> unread = new ArrayList<>();
        values.put("reviewBy", REVIEW_BY.text(ask::field, unread));
        if (!unread.isEmpty()) {
            return readers.read(() -> page(422, person, values, unread, ask));
        }
        String seen = ask.field("basedOn");
        int basedOn = seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0;
        return kept(person, values, basedOn, ask).compose(outcome -> {
            if (outcome instanceof Outcome.Kept) {
                return Future.succeededFuture(Answer.seeOther("/people/" + person + "/evacuation"));
            }
            if (outcome instanceof Outcome.Stale stale) {
                String first = say(
                        "evacuation.stale",
                        sources.directory().get().person(stale.latest().by()),
                        pages.dates().recent(stale.latest().recordedAt(), ask.at()),
                        stale.latest().words(),
                        stale.latest().helpers());
                return readers.read(() -> page(409, person, values, List.of(new FormError("words", first)), ask));
            }
            List<FormError> errors = ((Outcome.Refused) outcome)
                    .refusals().stream()
                            .map(refusal -> new FormError(
                                    refusal.field().equals("reviewBy") ? REVIEW_BY.first() : refusal.field(),
                                    refusal.sentence()))
                            .toList();
            return readers.read(() -> page(422, person, values, errors, ask));
        });
    }

    private Future<Outcome> kept(PersonId person, Map<String, String> values, int basedOn, Ask ask) {
        LocalDate reviewBy;
        try {
            reviewBy = Moments.day(values.getOrDefault("reviewBy", ""));
        } catch (DateTimeException e) {
            return Future.succeededFuture(
                    new Outcome.Refused(List.of(new Refusal("reviewBy", say("evacuation.reviewBy.none")))));
        }
        EvacuationPlan plan = new EvacuationPlan(
                person,
                basedOn + 1,
                values.getOrDefault("words", "").strip(),
                values.getOrDefault("helpers", "").strip(),
                reviewBy,
                ask.by().staff(),
                ask.at());
        return writing.write(() -> sources.desk().plans().record(plan, ask.by().actor()));
    }

    private Answer page(int status, PersonId person, Map<String, String> values, List<FormError> errors, Ask ask) {
        Resident her = sources.facts().get().resident(person).orElseThrow().resident();
        String title = say("evacuation.title.short", her.name());
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        Map<String, Object> parts = Map.of(
                "her",
                her,
                "plans",
                sources.desk().plans().of(person),
                "words",
                new PlanWords(pages.dates(), sources.directory().get(), ask.at()),
                "mayRecord",
                ask.by().may(Permission.RECORD_EVACUATION_PLAN),
                "values",
                values,
                "errors",
                errors);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "evacuation", frame, parts).with("Referrer-Policy", "same-origin");
    }

    public Future<Answer> list(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "evacuation plan", ask.at())
                .compose(kept -> readers.read(() -> Answer.json(200, json(person))));
    }

    private JsonObject json(PersonId person) {
        JsonArray plans = new JsonArray();
        sources.desk().plans().of(person).forEach(plan -> plans.add(json(plan)));
        return new JsonObject().put("person", person.value()).put("plans", plans);
    }

    private static JsonObject json(EvacuationPlan plan) {
        return new JsonObject()
                .put("version", plan.version())
                .put("words", plan.words())
                .put("helpers", plan.helpers())
                .put("reviewBy", plan.reviewBy().toString())
                .put("by", plan.by().value())
                .put("recordedAt", plan.recordedAt().toString());
    }

    public Future<Answer> recordJson(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("words", "helpers", "reviewBy", "basedOn"));
        Map<String, String> values =
                Map.of("words", body.text("words"), "helpers", body.text("helpers"), "reviewBy", body.text("reviewBy"));
        long basedOn = body.has("basedOn")
                ? body.number("basedOn", say("evacuation.expected.basedOn")).orElse(0L)
                : 0;
        Declined.refuse(body.faults());
        return kept(person, values, (int) Math.min(Math.max(0, basedOn), 1_000_000), ask)
                .map(outcome -> {
                    if (outcome instanceof Outcome.Refused refused) {
                        Declined.refuse(refused.refusals().stream()
                                .map(refusal -> new Fault(
                                        refusal.field(), refusal.sentence(), values.getOrDefault(refusal.field(), "")))
                                .toList());
                    }
                    if (outcome instanceof Outcome.Stale stale) {
                        return Answer.stale(
                                say("evacuation.stale.short"), new JsonObject().put("latest", json(stale.latest())));
                    }
                    return Answer.json(201, json(((Outcome.Kept) outcome).plan()));
                });
    }
}
