package org.onthelatch.web.care;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.CareTeam;
import org.onthelatch.review.Participation;
import org.onthelatch.review.RecordCare.Happened;
import org.onthelatch.review.RecordCare.Outcome;
import org.onthelatch.review.RecordCare.Team;
import org.onthelatch.review.RecordParticipation.Note;
import org.onthelatch.review.Trigger;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;

/** Care teams, dates and what brings an early review, for programs. */
public record CareApi(Sources sources, Readers readers, Writing writing) {

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "care", ask.at())
                .compose(kept -> readers.read(() -> answer(200, person, ask)));
    }

    public Future<Answer> team(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        ReadCare read = reader(ask, ReadCare.TEAM);
        Team team = read.team(person, version(ask.header("If-Match").replace("\"", "")), ask.by());
        return write(person, read, () -> sources.reviews().team(team, ask.at()), ask);
    }

    public Future<Answer> happened(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        ReadCare read = reader(ask, ReadCare.HAPPENED);
        Happened happened = read.happened(person, ask.by());
        return write(person, read, () -> sources.reviews().happened(happened, ask.at()), ask);
    }

    public Future<Answer> part(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        ReadCare read = reader(ask, ReadCare.PART);
        Note note = read.part(person, ask.by());
        if (!read.errors().isEmpty()) {
            throw declined(422, "REFUSED", read.errors());
        }
        return writing.write(() -> sources.reviews().participated(note, ask.at()))
                .compose(refusals -> {
                    if (!refusals.isEmpty()) {
                        List<FormError> errors = refusals.stream()
                                .map(refusal -> new FormError(refusal.field(), refusal.sentence()))
                                .toList();
                        throw declined(422, refusals.get(0).code(), errors);
                    }
                    return readers.read(() -> answer(201, person, ask));
                });
    }

    private static JsonArray parts(List<Participation> parts) {
        JsonArray json = new JsonArray();
        parts.forEach(part -> json.add(new JsonObject()
                .put("part", part.kind().name())
                .put("at", part.at().toString())
                .put("how", part.how())
                .put("words", part.words())
                .put("whose", part.whose().name())
                .put("by", part.by().value())
                .put("recordedAt", part.recordedAt().toString())));
        return json;
    }

    /** The version that she saw; 0 for none. */
    static int version(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private ReadCare reader(Ask ask, List<String> fields) {
        return new ReadCare(
                ReadCare.body(ask, fields, CareApi::refuse),
                sources.directory().get(),
                sources.policy().zone(),
                ask.at());
    }

    private Future<Answer> write(PersonId person, ReadCare read, Supplier<Outcome> work, Ask ask) {
        if (!read.errors().isEmpty()) {
            throw declined(422, "REFUSED", read.errors());
        }
        return writing.write(work).compose(outcome -> {
            if (outcome instanceof Outcome.Refused refused) {
                List<FormError> errors = refused.refusals().stream()
                        .map(refusal -> new FormError(refusal.field(), refusal.sentence()))
                        .toList();
                throw declined(422, refused.refusals().get(0).code(), errors);
            }
            if (outcome instanceof Outcome.Stale stale) {
                String now = "the present version, %d".formatted(stale.latest().version());
                throw declined(412, "STALE", List.of(new FormError("If-Match", now)));
            }
            return readers.read(() -> answer(201, person, ask));
        });
    }

    private static void refuse(JsonFields fields) {
        Declined.refuse(fields.faults());
    }

    private static Declined declined(int status, String code, List<FormError> errors) {
        List<Fault> faults = errors.stream()
                .map(error -> new Fault(error.id(), error.message(), "something else"))
                .toList();
        return new Declined(Problem.unsaved(status, code, faults));
    }

    private Answer answer(int status, PersonId person, Ask ask) {
        CareView view = CareView.of(sources, person, ask);
        JsonObject json = new JsonObject()
                .put("person", person.value())
                .put("asAt", ask.at().toString())
                .put("version", view.version())
                .put("herPart", parts(view.parts()))
                .put("reviewEarly", triggers(view.triggers()));
        sources.directory()
                .get()
                .clinicians()
                .of(person, ask.at())
                .ifPresent(id -> json.put("responsibleClinician", id.value()));
        for (CareTeam team : view.team()) {
            team.namedNurse().forEach(id -> json.put("namedNurse", id.value()));
            json.put("wardRounds", texts(team.wardRounds())).put("treatmentReviews", texts(team.treatmentReviews()));
        }
        return Answer.json(status, json).version(view.version());
    }

    private static JsonArray texts(List<?> values) {
        return new JsonArray(values.stream().map(Object::toString).toList());
    }

    /** Why her level is to be reviewed early. */
    public static JsonArray triggers(List<Trigger> triggers) {
        JsonArray json = new JsonArray();
        triggers.forEach(trigger -> json.add(new JsonObject()
                .put("reason", trigger.kind().name())
                .put("at", trigger.at().toString())
                .put("detail", trigger.detail())));
        return json;
    }
}
