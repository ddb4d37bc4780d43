package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MHCS withdraws its consent, and the gate hears of it in time, or not (D11, D76, D114; ADR 53; hazard H17). */
class ConsentWithdrawnAtACutOffDoorTest {
    private static final Instant EVENING = Instant.parse("2026-11-23T22:30:00Z");
    private static final Instant WITHDRAWN = Instant.parse("2026-11-23T22:50:00Z");
    private static final String DERVLA = "04c10000000004";
    private static final String CLINICIAN = basic("t.ashby:saltmarsh-t-ashby");
    private static final String OFFICE = basic("h.rook:saltmarsh-h-rook");

    @Test
    void a_gate_that_was_told_before_it_was_cut_off_follows_it_and_one_that_was_not_is_named(@TempDir Path folder) {
        try (RunningDemo demo = RunningDemo.startAt(folder, EVENING)) {
            grant(demo);
            goesOutInTheEvening(demo);
            Eventually.is("she goes out by the gate", () -> passes(demo, "OUT").equals("OPEN"));

            withdraw(demo, WITHDRAWN.toString());
            demo.awaitListsInForce();
            assertThat(passes(demo, "OUT")).as("until then").isEqualTo("OPEN");
            demo.ward.fault("gate-a", "offline");
            Duration jump = Duration.between(demo.demo.clock().instant(), WITHDRAWN.plusSeconds(1));
            demo.ward.fault("gate-a", new JsonObject().put("fault", "drift").put("seconds", jump.toSeconds()));
            demo.moveClock(WITHDRAWN.plusSeconds(1));

            Eventually.is(
                    "it asks her to speak to staff", () -> passes(demo, "OUT").equals("ASK"));
            assertThat(demo.ward.isOnline("gate-a")).isFalse();
            assertThat(passes(demo, "IN")).as("coming home").isEqualTo("OPEN");

            demo.ward.fault("gate-a", "online");
            grant(demo);
            demo.awaitListsInForce();
            Eventually.is(
                    "a new consent lets her out", () -> passes(demo, "OUT").equals("OPEN"));
            demo.ward.fault("gate-a", "offline");
            withdraw(demo, "");

            assertThat(passes(demo, "OUT")).as("nobody could tell it").isEqualTo("OPEN");
            assertThat(demo.pages.text("/people/P04/consents"))
                    .contains("Some exits have not been told", "coming home she is let in everywhere", "SG01");
            demo.ward.fault("gate-a", "online");
            Eventually.is("it is told now", () -> passes(demo, "OUT").equals("ASK"));
            Eventually.is("that it opened without a rule is red", () -> isRed(demo));
        }
    }

    /** Her clinician lets her out in the evening, within that consent. */
    private static void goesOutInTheEvening(RunningDemo demo) {
        Http.Answer assessed = demo.pages.post(
                "/api/v1/people/P04/assessments",
                new JsonObject()
                        .put("level", "L1")
                        .put("herWords", "The late bus, please.")
                        .put("rationale", "She rings when she is late.")
                        .put("reviewDueAt", "2026-12-20T00:00:00Z")
                        .put("personPresent", true),
                "Authorization",
                CLINICIAN,
                "If-Match",
                demo.pages.get("/api/v1/people/P04/assessments").etag());
        assertThat(assessed.status()).as("%s", assessed.json()).isEqualTo(201);
        post(demo, "leaves", CLINICIAN, new JsonObject("""
                {"type": "UNESCORTED", "kind": "SHORT", "purpose": "The late bus", "places": "The town",
                 "from": "2026-11-23T22:30:00Z", "until": "2026-11-28T16:00:00Z",
                 "windows": [{"from": "08:00", "to": "23:45"}], "longest": "2h", "notToGoAhead": "When upset",
                 "contact": "The ward", "consulted": "Her social supervisor", "herCopy": "NOT_YET",
                 "nextOfKin": "NOBODY_TO_TELL", "riskView": "Crowds", "withinConsent": true,
                 "herWords": "I like the late bus."}
                """));
    }

    private static void grant(RunningDemo demo) {
        post(
                demo,
                "consents",
                OFFICE,
                consent("GRANT").put("scope", new JsonArray().add("UNESCORTED")).put("from", "2026-11-20"));
    }

    private static void withdraw(RunningDemo demo, String from) {
        String id = demo.pages.get("/api/v1/people/P04/consents").json().getJsonArray("consents").stream()
                .map(JsonObject.class::cast)
                .filter(consent -> consent.getString("state").equals("GIVEN")
                        && consent.getJsonArray("scope").contains("UNESCORTED"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        JsonObject withdrawal = consent("WITHDRAW").put("id", id);
        post(demo, "consents", OFFICE, from.isEmpty() ? withdrawal : withdrawal.put("at", from));
    }

    private static JsonObject consent(String action) {
        return new JsonObject().put("action", action).put("reference", "MHCS/F/0425-2 (fictional)");
    }

    private static void post(RunningDemo demo, String what, String by, JsonObject body) {
        Http.Answer answer = demo.pages.post("/api/v1/people/P04/" + what, body, "Authorization", by);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private static boolean isRed(RunningDemo demo) {
        return demo.pages.get("/api/v1/incidents").json().getJsonArray("incidents").stream()
                .map(JsonObject.class::cast)
                .anyMatch(incident -> incident.getString("kind").equals("OPENED_WITHOUT_RULE")
                        && "P04".equals(incident.getString("person")));
    }

    private static String passes(RunningDemo demo, String way) {
        return demo.ward
                .present("gate-a", "SG01", new JsonObject().put("fob", DERVLA).put("way", way))
                .getString("outcome");
    }

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }
}
