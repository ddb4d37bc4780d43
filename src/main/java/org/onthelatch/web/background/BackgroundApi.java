package org.onthelatch.web.background;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Background;
import org.onthelatch.review.Background.Said;
import org.onthelatch.review.EthnicCategory;
import org.onthelatch.review.RecordBackground;
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
import org.onthelatch.web.sources.Sources;

/** A person's background, for programs. */
public record BackgroundApi(Sources sources, Readers readers, Writing writing) {
    private static final String ANSWERS = "YES, NO, NOT_SAID or NOT_KNOWN";

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "background", ask.at())
                .compose(kept -> readers.read(() -> answer(200, person)));
    }

    public Future<Answer> record(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("ethnicCategory", "disability", "autismOrLearningDisability", "placedBy", "outOfArea"));
        String seen = ask.header("If-Match").replace("\"", "");
        RecordBackground.Note note = new RecordBackground.Note(
                person,
                seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0,
                body.required(
                                "ethnicCategory",
                                "a national code such as A, Z or 99",
                                text -> EthnicCategory.of(text).orElseThrow(() -> new IllegalArgumentException(text)))
                        .orElse(EthnicCategory.NOT_KNOWN),
                said(body, "disability"),
                said(body, "autismOrLearningDisability"),
                body.has("placedBy") ? body.text("placedBy") : "",
                said(body, "outOfArea"),
                ask.by().actor());
        refuse(422, "UNREADABLE", body.faults());
        return writing.write(() -> sources.reviews().background(note, ask.at())).compose(refusals -> {
            List<Fault> faults = refusals.stream()
                    .map(refusal -> new Fault("placedBy", refusal.sentence(), "something else"))
                    .toList();
            if (!faults.isEmpty()) {
                String code = refusals.get(0).code();
                refuse(code.equals("STALE") ? 412 : 422, code, faults);
            }
            return readers.read(() -> answer(201, person));
        });
    }

    private static Said said(JsonFields body, String field) {
        return body.required(field, ANSWERS, Said::valueOf).orElse(Said.NOT_KNOWN);
    }

    private static void refuse(int status, String code, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Declined(new Problem(status, code, "Nothing was saved", Problem.named(faults), faults));
        }
    }

    private Answer answer(int status, PersonId person) {
        BackgroundView view = BackgroundView.of(sources, person);
        JsonArray versions = new JsonArray();
        view.all().forEach(background -> versions.add(json(background)));
        JsonObject json = new JsonObject()
                .put("person", person.value())
                .put("version", view.version())
                .put("versions", versions);
        return Answer.json(status, json).with("ETag", "\"%d\"".formatted(view.version()));
    }

    private static JsonObject json(Background background) {
        return new JsonObject()
                .put("version", background.version())
                .put("ethnicCategory", background.ethnicity().code())
                .put("disability", background.disability().name())
                .put(
                        "autismOrLearningDisability",
                        background.autismOrLearningDisability().name())
                .put("placedBy", background.placedBy())
                .put("outOfArea", background.outOfArea().name())
                .put("by", background.by().value())
                .put("at", background.at().toString());
    }
}
