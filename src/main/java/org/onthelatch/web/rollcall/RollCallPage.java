package org.onthelatch.web.rollcall;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.board.BoardJson;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.PlaceWords;
import org.onthelatch.whereabouts.RollCall.State;
import org.onthelatch.whereabouts.Statement.Seen;
import org.onthelatch.whereabouts.Statement.Spot;

/** The roll call of a ward, to be looked at, printed, and ticked off. It needs the store alone, no broker (D74). */
public record RollCallPage(Sources sources, Pages pages, Writing writing) {

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        RollCallView view = view(ask);
        Frame frame = pages.frame(say("rollcall.title.short", view.ward().name()), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(
                        200,
                        "rollcall",
                        frame,
                        Map.of("view", view, "mayMark", ask.by().may(Permission.MARK_SEEN)))
                .with("Referrer-Policy", "same-origin");
    }

    private RollCallView view(Ask ask) {
        return RollCallView.of(sources, ask.part("ward"), new PlaceWords(pages.dates(), ask.at()));
    }

    public Answer json(Ask ask) {
        new Parameters(ask).check();
        return Answer.json(200, json(view(ask), ask));
    }

    private static JsonObject json(RollCallView view, Ask ask) {
        JsonArray people = new JsonArray();
        view.rows()
                .forEach(row -> people.add(new JsonObject()
                        .put("person", row.resident().id().value())
                        .put("name", row.resident().name())
                        .put("room", row.resident().roomName())
                        .put("state", row.line().state().name())
                        .put("place", BoardJson.place(row.line().place(), ask.at()))
                        .put("needs", row.needs())
                        .put("planAmiss", row.planAmiss(view.today()))));
        JsonObject counts = new JsonObject();
        for (State state : State.values()) {
            counts.put(state.name(), view.count(state));
        }
        JsonArray silent = new JsonArray();
        view.silent().forEach(controller -> silent.add(controller.id().value()));
        JsonObject json = new JsonObject()
                .put("ward", view.ward().id().value())
                .put("asAt", ask.at().toString())
                .put("alarmOn", view.call().isAlarmOn())
                .put("counts", counts)
                .put("people", people)
                .put("visitors", new JsonArray(view.visitors()))
                .put("left", new JsonArray(view.left()))
                .put("outOfContact", silent);
        view.call()
                .alarm()
                .ifPresent(alarm -> json.put("alarmSince", alarm.since().toString()));
        return json;
    }

    public Future<Answer> seen(Ask ask) {
        RollCallView view = view(ask);
        Optional<Seen> seen = read(view, ask.field("person"), ask.field("where"), ask);
        if (seen.isEmpty()) {
            throw new Declined(wrong(ask.field("person"), ask.field("where")));
        }
        return keep(seen.get(), ask)
                .map(kept -> Answer.seeOther(
                        "/wards/%s/roll-call".formatted(view.ward().id())));
    }

    public Future<Answer> seenJson(Ask ask) {
        RollCallView view = view(ask);
        JsonFields fields = JsonFields.of(JsonBody.of(ask));
        fields.only(Set.of("person", "where"));
        String person = fields.text("person");
        String where = fields.text("where");
        Declined.refuse(fields.faults());
        Seen seen = read(view, person, where, ask).orElseThrow(() -> new Declined(wrong(person, where)));
        return keep(seen, ask).map(kept -> Answer.json(201, json(view(ask), ask)));
    }

    private static Optional<Seen> read(RollCallView view, String person, String where, Ask ask) {
        Optional<Spot> spot = Stream.of(Spot.values())
                .filter(known -> known.name().equals(where))
                .findFirst();
        return view.rows().stream()
                .map(row -> row.resident().id())
                .filter(id -> id.value().equals(person))
                .findFirst()
                .flatMap(id ->
                        spot.map(known -> new Seen(id, ask.at(), known, ask.by().staff())));
    }

    private Future<Boolean> keep(Seen seen, Ask ask) {
        AuditEntry audit = new AuditEntry(
                ask.by().actor(),
                "see person",
                seen.person().value(),
                ask.at(),
                seen.where().words());
        return writing.write(() -> {
                    sources.sightings().keep(seen, audit);
                    return true;
                })
                .onSuccess(kept -> sources.sightings().committed(seen));
    }

    private static Problem wrong(String person, String where) {
        List<Fault> faults = List.of(
                new Fault("person", say("rollcall.expected.person"), person.isEmpty() ? "nothing" : person),
                new Fault("where", say("rollcall.expected.where"), where.isEmpty() ? "nothing" : where));
        return Problem.unsaved(422, "REFUSED", faults);
    }
}
