package org.onthelatch.web.roomentry;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.person.PersonId;
import org.onthelatch.roomentry.EntryReason;
import org.onthelatch.roomentry.EntryReason.Why;
import org.onthelatch.roomentry.RoomEntry;
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

/** Who opened her room, for programs (D96). It names no door and no opening of her own (N11). */
public record RoomEntriesApi(Sources sources, Readers readers, Writing writing) {

    public Future<Answer> hers(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "who opened her room", ask.at())
                .compose(kept -> readers.read(() -> {
                    JsonArray entries = new JsonArray();
                    sources.desk().rooms().entries(ask.at()).of(person).forEach(entry -> entries.add(json(entry)));
                    return Answer.json(
                            200, new JsonObject().put("person", person.value()).put("entries", entries));
                }));
    }

    private static JsonObject json(RoomEntry entry) {
        JsonObject json = new JsonObject()
                .put("entry", entry.id().value())
                .put("staff", entry.staff().value())
                .put("at", entry.at().toString());
        entry.reason()
                .forEach(reason -> json.put("why", reason.why().name())
                        .put("words", reason.words())
                        .put("announced", reason.announced())
                        .put("by", reason.by().value())
                        .put("recordedAt", reason.recordedAt().toString()));
        return json;
    }

    public Future<Answer> give(Ask ask) {
        new Parameters(ask).check();
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("why", "words", "announced"));
        Optional<Why> why = body.required("why", "one of " + List.of(Why.values()), Why::valueOf);
        boolean announced = body.flag("announced");
        String words = body.text("words");
        Declined.refuse(body.faults());
        return readers.read(() -> RoomEntriesPage.entry(sources, ask))
                .compose(entry -> writing.write(() -> sources.desk()
                        .rooms()
                        .give(
                                entry,
                                why,
                                new EntryReason(
                                        entry.id(),
                                        why.orElseThrow(),
                                        words,
                                        announced,
                                        ask.by().staff(),
                                        ask.at()),
                                ask.by().actor())))
                .map(refusals -> {
                    Declined.refuse(refusals.stream()
                            .map(refusal -> new Fault(
                                    refusal.field(),
                                    refusal.sentence(),
                                    why.orElseThrow().name()))
                            .toList());
                    return Answer.json(201, new JsonObject().put("entry", ask.part("entry")));
                });
    }
}
