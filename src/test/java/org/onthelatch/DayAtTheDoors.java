package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.simulator.ledger.Comparison;
import org.onthelatch.simulator.ledger.Verdict;

/** The same script at the doors of any {@link EnrolledWard}, and all that came of it save times. */
final class DayAtTheDoors {
    static final String STAFF = "04c20000000001";
    private static final String NOBODYS = "04ffffffffffff";

    /** When something happened and was written down, in which order over all controllers, and what follows from those. */
    private static final Set<String> TIMES = Set.of("position", "at", "recordedAt", "seq", "hash");

    /** How often a line came up and a clock was set is a matter of time, too. The ledger accounts for each of them. */
    private static final Set<String> OF_TIME = Set.of("CLOCK_STEP", "CONTROLLER_ONLINE", "CONTROLLER_OFFLINE");

    private final EnrolledWard site;
    private final List<String> told = new ArrayList<>();

    DayAtTheDoors(EnrolledWard site) {
        this.site = site;
    }

    /**
     * What came of the day.
     *
     * @param firstLists the content hash of every controller's list before anything happened
     * @param lists the same at the end
     * @param told what the doors and the service answered, in order
     * @param log the exported events of this day of each controller in the order of their numbers, without times
     * @param verdict of the doors' ledger against the export
     */
    record Story(
            Map<String, String> firstLists,
            Map<String, String> lists,
            List<String> told,
            Map<String, List<String>> log,
            Verdict verdict) {}

    Story live() throws IOException {
        Map<String, String> firstLists = site.hashes();
        peopleCome();
        loosened();
        fire();
        released();
        lineCut();
        site.awaitListsInForce();
        site.awaitReceipts();
        List<JsonObject> export = export();
        return new Story(firstLists, site.hashes(), List.copyOf(told), log(export), verdict(export));
    }

    private void peopleCome() {
        leaves("HD01", RunningDemo.P03);
        leaves("HD01", RunningDemo.P02);
        leaves("HD01", STAFF);
        leaves("HD01", NOBODYS);
        leaves("HD01", RunningDemo.P01);
    }

    private void leaves(String door, String fob) {
        JsonObject answer = site.ward.leaves("heron-a", door, fob);
        told.add("%s %s: %s %s".formatted(door, fob, answer.getString("outcome"), answer.getString("cause", "")));
    }

    private void loosened() {
        String version = site.pages.get("/api/v1/people/P01/assessments").etag();
        JsonObject level = new JsonObject()
                .put("level", "L1")
                .put("herWords", "I will be back for tea, and I will say so.")
                .put("rationale", "Ten days with the later bus went well.")
                .put("reviewDueAt", "2026-12-20T00:00:00Z")
                .put("personPresent", true);
        Http.Answer recorded = site.pages.post("/api/v1/people/P01/assessments", level, "If-Match", version);
        told.add("loosened: %d".formatted(recorded.status()));
        JsonObject doors = Eventually.get("every door of hers has it", this::doorsOfP01, DayAtTheDoors::all);
        told.add("P01 %d of %d".formatted(doors.getInteger("inForce"), doors.getInteger("all")));
        Instant at = Instant.parse(recorded.json().getString("recordedAt"));
        Eventually.is(
                "the door's own clock is past it, too", () -> clockOf("heron-a").isAfter(at));
        leaves("HD01", RunningDemo.P01);
    }

    private Instant clockOf(String device) {
        return Instant.parse(site.ward.device(device).getString("at"));
    }

    private JsonObject doorsOfP01() {
        JsonObject row = site.pages.get("/api/v1/wards/heron/board").json().getJsonArray("people").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("person").equals("P01"))
                .findFirst()
                .orElseThrow();
        return row.getJsonObject("doors").copy().put("level", row.getString("level"));
    }

    private static boolean all(JsonObject doors) {
        return doors.getString("level").equals("L1")
                && doors.getInteger("inForce").equals(doors.getInteger("all"));
    }

    private void fire() {
        site.ward.fault("cartlodge-a", "fire");
        told.add("CD01 " + mode("RELEASED"));
        site.ward.fault("cartlodge-a", "fireReset");
        command("/api/v1/doors/CD01/restored", new JsonObject().put("stoodAtTheDoor", true));
        told.add("CD01 " + mode("NORMAL"));
    }

    private String mode(String wanted) {
        return Eventually.get("CD01 is " + wanted, () -> modeOf("CD01"), wanted::equals);
    }

    private String modeOf(String door) {
        JsonArray all = site.pages.get("/api/v1/controllers").json().getJsonArray("controllers");
        return all.stream()
                .flatMap(controller -> ((JsonObject) controller).getJsonArray("doors").stream())
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("door").equals(door))
                .map(one -> one.getString("mode"))
                .findFirst()
                .orElseThrow();
    }

    private void released() {
        JsonObject asked =
                new JsonObject().put("id", "visitor-1").put("way", "OUT").put("reason", "VISITOR");
        command("/api/v1/doors/HD02/release", asked);
        Http.Answer again = site.pages.post("/api/v1/doors/HD02/release", asked);
        told.add("the same again: %d %s".formatted(again.status(), again.json().getString("state")));
    }

    private void command(String path, JsonObject body) {
        Http.Answer asked = site.pages.post(path, body);
        String state = Eventually.get(
                "something came of the command",
                () -> site.pages
                        .get("/api/v1/commands/" + asked.json().getString("id"))
                        .json()
                        .getString("state"),
                now -> !now.equals("WAITING"));
        told.add(path + ": " + state);
    }

    private void lineCut() {
        site.ward.fault("heron-a", "offline");
        Eventually.is("heron-a is missed", () -> "false".equals(site.connected().get("heron-a")));
        leaves("HD01", RunningDemo.P02);
        leaves("HD01", RunningDemo.P03);
        leaves("HD01", STAFF);
        assertThat(site.ward.unreceipted("heron-a")).as("kept at the door").isGreaterThanOrEqualTo(2);
        site.ward.fault("heron-a", "online");
        Eventually.is("heron-a is back", () -> site.ward.isOnline("heron-a"));
    }

    /** Every page of the export, as a program reads it. */
    private List<JsonObject> export() {
        List<JsonObject> events = new ArrayList<>();
        String before = "";
        do {
            JsonObject page = site.pages
                    .get("/api/v1/egress-events?limit=500&from=2026-01-01T00:00:00Z" + before)
                    .json();
            page.getJsonArray("events").stream().map(JsonObject.class::cast).forEach(events::add);
            before = page.containsKey("next") ? "&before=" + page.getString("next") : "";
        } while (!before.isEmpty());
        return events;
    }

    private static Map<String, List<String>> log(List<JsonObject> export) {
        Map<String, List<String>> log = new TreeMap<>();
        export.stream()
                .filter(event -> !OF_TIME.contains(event.getString("kind")))
                .filter(event ->
                        !OffsetDateTime.parse(event.getString("at")).toInstant().isBefore(DemoWard.T0))
                .sorted(Comparator.comparing((JsonObject event) -> event.getLong("epoch"))
                        .thenComparing(event -> event.getLong("seq")))
                .forEach(event -> log.computeIfAbsent(event.getString("controller"), any -> new ArrayList<>())
                        .add(withoutTimes(event)));
        return log;
    }

    /** The service gives commands ids by chance where the one who asks gives none. */
    private static String withoutTimes(JsonObject event) {
        JsonObject copy = event.copy();
        TIMES.forEach(copy::remove);
        return copy.encode().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "by chance");
    }

    private Verdict verdict(List<JsonObject> export) throws IOException {
        Comparison comparison = Comparison.withTheExport();
        Files.readAllLines(site.ledger()).forEach(line -> comparison.ledger(line.getBytes(StandardCharsets.UTF_8)));
        export.forEach(event -> comparison.export(event.encode().getBytes(StandardCharsets.UTF_8)));
        return comparison.verdict();
    }
}
