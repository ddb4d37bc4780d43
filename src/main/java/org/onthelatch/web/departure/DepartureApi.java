package org.onthelatch.web.departure;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.departure.Leaving;
import org.onthelatch.departure.RecordDeparture.Outcome;
import org.onthelatch.person.Departure;
import org.onthelatch.person.Home;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.web.hold.HoldForm;
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

/** Who left or moved, for programs (D98). No message from elsewhere comes this way (N13): an account of a person does. */
public record DepartureApi(Sources sources, Readers readers, Writing writing) {
    private static final Set<String> FIELDS = Set.of("kind", "at", "words", "fobReturned", "room", "basedOn");

    public Future<Answer> list(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "departures", ask.at())
                .compose(kept -> readers.read(() -> Answer.json(200, json(person))));
    }

    private JsonObject json(PersonId person) {
        JsonArray departures = new JsonArray();
        sources.desk().departures().of(person).forEach(departure -> departures.add(json(departure)));
        return new JsonObject().put("person", person.value()).put("departures", departures);
    }

    private static JsonObject json(Departure departure) {
        JsonArray closed = new JsonArray();
        departure
                .closed()
                .forEach(one -> closed.add(new JsonObject()
                        .put("what", one.what().name())
                        .put("name", one.name())
                        .put("fate", one.fate().name())));
        JsonObject json = new JsonObject();
        departure.move().forEach(move -> json.put("from", home(move.from())).put("to", home(move.to())));
        return json.put("version", departure.version())
                .put("kind", departure.kind().name())
                .put("at", departure.at().toString())
                .put("words", departure.words())
                .put("by", departure.by().value())
                .put("recordedAt", departure.recordedAt().toString())
                .put("closed", closed);
    }

    private static JsonObject home(Home home) {
        return new JsonObject()
                .put("ward", home.ward().value())
                .put("room", home.room().value())
                .put("roomName", home.roomName());
    }

    public Future<Answer> record(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        Leaving leaving = leaving(body, person, ask);
        Declined.refuse(body.faults());
        return writing.write(() -> sources.desk().departures().record(leaving, ask.at()))
                .compose(outcome -> readers.read(() -> answer(outcome, person)));
    }

    private Answer answer(Outcome outcome, PersonId person) {
        if (outcome instanceof Outcome.Refused refused) {
            Declined.refuse(refused.refusals().stream()
                    .map(refusal -> new Fault(refusal.field(), refusal.sentence(), refusal.came()))
                    .toList());
        }
        if (outcome instanceof Outcome.Stale stale) {
            return Answer.stale(
                    "Somebody else recorded something first.", new JsonObject().put("latest", json(stale.latest())));
        }
        return Answer.json(201, json(person));
    }

    private static Leaving leaving(JsonFields body, PersonId person, Ask ask) {
        body.only(FIELDS);
        Optional<Departure.Kind> kind =
                body.required("kind", "DISCHARGED, TRANSFERRED, DIED, MOVED or TAKEN_BACK", Departure.Kind::valueOf);
        Instant at = body.has("at")
                ? body.required("at", "an instant such as 2026-11-23T04:10:00Z", Instant::parse)
                        .orElse(ask.at())
                : ask.at();
        Optional<ZoneCode> room =
                body.has("room") ? body.required("room", "a room such as H-B3", ZoneCode::new) : Optional.empty();
        long basedOn = body.has("basedOn")
                ? body.number("basedOn", "how many departures of hers were seen")
                        .orElse(0L)
                : 0;
        return new Leaving(
                HoldForm.newId(),
                person,
                kind.orElse(Departure.Kind.TAKEN_BACK),
                at,
                body.text("words"),
                body.has("fobReturned") && body.flag("fobReturned"),
                room,
                (int) Math.max(0, Math.min(basedOn, Integer.MAX_VALUE)),
                ask.by().actor());
    }
}
