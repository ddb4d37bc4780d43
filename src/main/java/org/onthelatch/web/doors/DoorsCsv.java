package org.onthelatch.web.doors;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.commissioning.TestDue;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.CsvTable;

/** One line for each door, with what its controller says. */
record DoorsCsv(DoorsView view, Instant asAt) {
    private static final CsvTable TABLE = new CsvTable(
            "doors",
            List.of(
                    "door",
                    "name",
                    "controller",
                    "inContact",
                    "lastHeard",
                    "clockTrusted",
                    "clockAheadSeconds",
                    "firmware",
                    "listWanted",
                    "listHeld",
                    "hashWanted",
                    "hashHeld",
                    "delivery",
                    "fobs",
                    "maxFobs",
                    "contact",
                    "mode",
                    "releasedBy",
                    "commissioned",
                    "missing",
                    "fireRelease",
                    "powerLoss",
                    "fireReleaseTestDue",
                    "localOverrideTestDue",
                    "freeEgressTestDue",
                    "testsOverdue",
                    "fireReviewBy",
                    "asAt"));

    Answer answer() {
        return TABLE.of(Stream.concat(
                view.controllers().stream()
                        .flatMap(line -> line.doors().stream().map(door -> row(door, controller(line)))),
                view.unworked().stream().map(door -> row(door, new JsonObject()))));
    }

    private static JsonObject controller(DoorsView.Line line) {
        JsonObject cells = new JsonObject()
                .put("controller", line.controller().id().value())
                .put("inContact", line.inContact());
        if (line.state().reported().lastHeard().isAfter(Instant.MIN)) {
            cells.put("lastHeard", line.state().reported().lastHeard().toString());
        }
        line.skew().map(Duration::toSeconds).ifPresent(skew -> cells.put("clockAheadSeconds", skew));
        line.status()
                .forEach(online -> cells.put("clockTrusted", online.clockTrusted())
                        .put("firmware", online.firmware())
                        .put("maxFobs", online.capability().maxFobs()));
        line.size().forEach(size -> cells.put("fobs", size.fobs()));
        line.state()
                .wanted()
                .ifPresent(list -> cells.put("listWanted", list.version().toString())
                        .put("hashWanted", list.contentHash().hex()));
        line.state()
                .reported()
                .held()
                .forEach(held -> cells.put("listHeld", held.version().toString())
                        .put("hashHeld", held.contentHash().hex()));
        return cells;
    }

    private JsonObject row(DoorsView.DoorLine line, JsonObject cells) {
        cells.put("door", line.door().id().value())
                .put("name", line.door().name())
                .put("delivery", DoorsJson.hold(line.hold().holds()).getString("state"))
                .put("contact", line.contact())
                .put("mode", line.hold().mode())
                .put("releasedBy", line.hold().releasedBy())
                .put("commissioned", line.isCommissioned())
                .put("missing", missing(line))
                .put("fireRelease", line.door().fire().release().name())
                .put("powerLoss", line.door().fire().powerLoss().name())
                .put("testsOverdue", line.testOverdue())
                .put("fireReviewBy", line.door().fire().nextReview().toString())
                .put("asAt", asAt.toString());
        line.due()
                .forEach(due -> cells.put(
                        column(due.kind()), due.wasTested() ? due.dueOn().toString() : "now"));
        return cells;
    }

    private static String missing(DoorsView.DoorLine line) {
        return line.checklist().missing().stream().map(item -> item.words()).collect(Collectors.joining("; "));
    }

    private static String column(DoorTest.Kind kind) {
        return switch (kind) {
            case FIRE_RELEASE -> "fireReleaseTestDue";
            case LOCAL_OVERRIDE -> "localOverrideTestDue";
            case FREE_EGRESS -> "freeEgressTestDue";
            case READER -> throw new IllegalStateException(TestDue.class + " of a reader does not come round");
        };
    }
}
