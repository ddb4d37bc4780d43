package org.onthelatch.web.incident;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.onthelatch.incident.Finding;
import org.onthelatch.incident.Incident;
import org.onthelatch.incident.IncidentEntry;
import org.onthelatch.incident.Step;

/** An incident for programs: ids, no names but in its sentence. */
final class IncidentJson {
    private IncidentJson() {}

    static JsonObject of(Incident incident, IncidentWords words) {
        Finding finding = incident.finding();
        JsonArray doors = new JsonArray();
        finding.doors().forEach(door -> doors.add(door.value()));
        JsonArray steps = new JsonArray();
        incident.steps().forEach(entry -> steps.add(step(entry)));
        JsonObject json = new JsonObject()
                .put("id", incident.id().value())
                .put("version", incident.version())
                .put("kind", finding.kind())
                .put("state", incident.state().name())
                .put("happenedAt", finding.happenedAt().toString())
                .put("openedAt", incident.openedAt().toString())
                .put("controller", finding.controller().value())
                .put("doors", doors)
                .put("sentence", words.sentence(finding))
                .put("steps", steps);
        finding.person().ifPresent(person -> json.put("person", person.value()));
        incident.owner().ifPresent(owner -> json.put("owner", owner.value()));
        if (finding instanceof Finding.AtDoor door) {
            json.put("event", door.event().event().key().toString());
        }
        return json;
    }

    private static JsonObject step(IncidentEntry entry) {
        JsonObject json = new JsonObject()
                .put("at", entry.at().toString())
                .put("by", IncidentView.by(entry).value());
        if (entry.step() instanceof Step.Noted noted) {
            return json.put("action", "NOTE").put("words", noted.words());
        }
        if (entry.step() instanceof Step.Closed closed) {
            json.put("action", "CLOSE").put("words", closed.outcome());
            return closed.told().isEmpty() ? json : json.put("told", closed.told());
        }
        return json.put("action", "OWN");
    }
}
