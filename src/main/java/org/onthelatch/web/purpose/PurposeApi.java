package org.onthelatch.web.purpose;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.AdmissionPurpose;
import org.onthelatch.review.RecordPurpose;
import org.onthelatch.review.ReviewRefusal;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;

/** What a person is here for, for programs. */
public record PurposeApi(Sources sources, Readers readers, Writing writing) {

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "purpose of admission", ask.at())
                .compose(kept -> readers.read(() -> answer(200, person)));
    }

    public Future<Answer> record(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("purpose", "estimatedDischarge"));
        Optional<LocalDate> discharge = body.has("estimatedDischarge")
                ? body.required("estimatedDischarge", "a day such as 2027-01-15", LocalDate::parse)
                : Optional.empty();
        String seen = ask.header("If-Match").replace("\"", "");
        RecordPurpose.Note note = new RecordPurpose.Note(
                person,
                seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0,
                body.text("purpose"),
                discharge.stream().toList(),
                ask.by().actor());
        Declined.refuse(422, "UNREADABLE", body.faults());
        return writing.write(() -> sources.reviews().purpose(note, ask.at())).compose(refusals -> {
            refuse(refusals);
            return readers.read(() -> answer(201, person));
        });
    }

    private static void refuse(List<ReviewRefusal> refusals) {
        if (!refusals.isEmpty()) {
            String code = refusals.get(0).code();
            Declined.refuse(
                    code.equals("STALE") ? 412 : 422,
                    code,
                    refusals.stream()
                            .map(refusal -> new Fault(field(refusal), refusal.sentence(), "something else"))
                            .toList());
        }
    }

    private static String field(ReviewRefusal refusal) {
        return refusal.field().equals("discharge-day") ? "estimatedDischarge" : refusal.field();
    }

    private Answer answer(int status, PersonId person) {
        PurposeView view = PurposeView.of(sources, person);
        JsonArray versions = new JsonArray();
        view.all().forEach(purpose -> versions.add(json(purpose)));
        JsonObject json = new JsonObject()
                .put("person", person.value())
                .put("version", view.version())
                .put("versions", versions);
        return Answer.json(status, json).version(view.version());
    }

    private static JsonObject json(AdmissionPurpose purpose) {
        JsonObject json = new JsonObject()
                .put("version", purpose.version())
                .put("purpose", purpose.purpose())
                .put("by", purpose.by().value())
                .put("at", purpose.at().toString());
        purpose.discharge().forEach(day -> json.put("estimatedDischarge", day.toString()));
        return json;
    }
}
