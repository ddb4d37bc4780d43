package org.onthelatch.web.egress;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DecisionContext.LevelThen;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.CsvTable;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Why;

/** The log for programs and spreadsheets: ids, no names. */
record EventExport(NhsDates dates, AskedFor asked) {
    private static final CsvTable TABLE = new CsvTable(
            "egress-events",
            List.of(
                    "position",
                    "controller",
                    "epoch",
                    "seq",
                    "kind",
                    "at",
                    "recordedAt",
                    "arrivedLate",
                    "timeDoubted",
                    "door",
                    "way",
                    "cause",
                    "holder",
                    "person",
                    "staff",
                    "visitor",
                    "level",
                    "version",
                    "decidedBy",
                    "inDate",
                    "legalStatus",
                    "reason",
                    "sentence",
                    "agreed",
                    "command",
                    "askedBy",
                    "askedFor",
                    "lostFrom",
                    "lostTo",
                    "hash"));

    JsonObject json(EgressView view, Instant asAt) {
        JsonArray events = new JsonArray();
        view.entries().forEach(entry -> events.add(event(entry)));
        JsonArray gaps = new JsonArray();
        view.gaps()
                .forEach(gap -> gaps.add(new JsonObject()
                        .put("controller", gap.controller().value())
                        .put("epoch", gap.epoch())
                        .put("from", gap.range().from())
                        .put("to", gap.range().to())));
        JsonArray silent = new JsonArray();
        view.silent().forEach(controller -> silent.add(controller.id().value()));
        JsonObject json = new JsonObject()
                .put("asAt", asAt.toString())
                .put("events", events)
                .put("gaps", gaps)
                .put("contentRemovedAfter90Days", view.withoutContent())
                .put("outOfContact", silent);
        view.next().forEach(cursor -> json.put("next", EgressFilter.text(cursor)));
        return json;
    }

    String ndjson(List<EgressRecords.Entry> entries) {
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(event(entry).encode()).append('\n'));
        return lines.toString();
    }

    Answer csv(EgressView view) {
        List<JsonObject> rows = view.entries().stream().map(this::event).toList();
        return view.next().isEmpty() ? TABLE.of(rows.stream()) : TABLE.newest(rows);
    }

    private JsonObject event(EgressRecords.Entry entry) {
        KeptEvent kept = entry.event();
        DeviceEvent event = kept.event();
        JsonObject json = new JsonObject()
                .put("position", entry.position())
                .put("controller", event.key().controller().value())
                .put("epoch", event.key().epoch())
                .put("seq", event.key().seq())
                .put("kind", event.kind().name())
                .put("at", dates.iso(event.at()))
                .put("recordedAt", dates.iso(kept.recordedAt()))
                .put("arrivedLate", kept.arrivedLate())
                .put("timeDoubted", kept.timeDoubted());
        putUnlessBlank(json, "door", event.door());
        putUnlessBlank(json, "way", event.way());
        putUnlessBlank(json, "cause", event.cause());
        context(json, kept.context());
        asked.by(event).ifPresent(command -> command(json, command));
        if (event.from() > 0) {
            json.put("lostFrom", event.from()).put("lostTo", event.to());
        }
        return json.put("hash", event.hash());
    }

    /** The words of the reason stay out: what is written freely may name somebody. */
    private static void command(JsonObject json, DoorCommand command) {
        json.put("command", command.id().value()).put("askedBy", command.by().value());
        if (command.action() instanceof DoorCommand.ReleaseOnce release) {
            json.put("askedFor", release.reason().name());
            release.person().forEach(person -> json.put("person", person.value()));
        }
    }

    private static void context(JsonObject json, DecisionContext context) {
        if (context instanceof DecisionContext.OfResident resident) {
            json.put("holder", "RESIDENT")
                    .put("person", resident.person().value())
                    .put("legalStatus", resident.status().value())
                    .put("reason", resident.reason().name())
                    .put("sentence", Why.of(resident.reason()).sentence())
                    .put("agreed", resident.agreed());
            if (resident.then() instanceof LevelThen.Assessed then) {
                json.put("level", then.level().name())
                        .put("version", then.version())
                        .put("decidedBy", then.decidedBy().value())
                        .put("inDate", then.inDate());
            }
        } else if (context instanceof DecisionContext.OfStaff staff) {
            json.put("holder", "STAFF").put("staff", staff.staff().value());
        } else if (context instanceof DecisionContext.OfVisitor visitor) {
            json.put("holder", "VISITOR").put("visitor", visitor.visitor().value());
        } else {
            json.put("holder", context instanceof DecisionContext.UnknownFob ? "UNKNOWN_FOB" : "NOBODY");
        }
    }

    private static void putUnlessBlank(JsonObject json, String name, String value) {
        if (!value.isBlank()) {
            json.put(name, value);
        }
    }
}
