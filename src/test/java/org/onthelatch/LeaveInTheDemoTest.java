package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.incident.Incident;
import org.onthelatch.person.PersonId;

/** Leave in the running demo: a missing consent is named, and coming home is never refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaveInTheDemoTest {
    private static final String CLINICIAN = "Basic "
            + Base64.getEncoder()
                    .encodeToString("t.ashby:saltmarsh-t-ashby".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private static final String PRIYA = "04c10000000016";
    private static final PersonId PRIYAS_ID = new PersonId("P16");

    private RunningDemo demo;

    @BeforeAll
    void start(@TempDir Path folder) {
        demo = RunningDemo.start(folder);
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    /** D11, H17. */
    @Test
    void dervlas_unescorted_leave_is_refused_naming_the_missing_consent() {
        Http.Answer answer =
                demo.pages.post("/api/v1/people/P04/leaves", new JsonObject("""
                        {"type": "UNESCORTED", "kind": "SHORT", "purpose": "The garden centre", "places": "The town",
                         "from": "2026-11-24T10:00:00Z", "until": "2026-12-04T16:00:00Z",
                         "windows": [{"from": "10:00", "to": "16:00"}], "longest": "2h", "notToGoAhead": "When upset",
                         "contact": "The ward", "consulted": "Her social supervisor", "herCopy": "NOT_YET",
                         "nextOfKin": "NOBODY_TO_TELL", "riskView": "Crowds", "withinConsent": true,
                         "herWords": "I would like to choose my own plants."}
                        """), "Authorization", CLINICIAN);

        assertThat(answer.status()).as("%s", answer.json()).isEqualTo(409);
        assertThat(answer.json().getString("code")).isEqualTo("CONSENT_MISSING");
        assertThat(answer.json().getString("detail"))
                .contains("has consented to escorted leave only (MHCS/F/0425-1 (fictional))")
                .contains("Waiting for MHCS since 12 October 2026: its consent to unescorted leave is missing");
    }

    /** D114: late, at night, her leave revoked while she was out. */
    @Test
    void priya_comes_home_at_half_past_eleven_and_is_let_in_quietly() {
        JsonObject leave = demo.pages
                .get("/api/v1/people/P16/leaves")
                .json()
                .getJsonArray("leaves")
                .getJsonObject(0);
        long before = demo.latestList("gate-a").version().n();

        Http.Answer revoked = demo.pages.post(
                "/api/v1/people/P16/leaves/%s/revocation".formatted(leave.getString("id")),
                new JsonObject()
                        .put("reason", "Her sister rang: she is not well")
                        .put("notice", "Your leave has ended. Please come home; we would like to see you.")
                        .put("servedOn", "Her, by telephone and text message")
                        .put("how", "In writing, as a message she answered"),
                "Authorization",
                CLINICIAN,
                "If-Match",
                "\"1\"");
        assertThat(revoked.status()).as("%s", revoked.json()).isEqualTo(201);
        Eventually.is(
                "the gate is told", () -> demo.latestList("gate-a").version().n() > before);
        demo.moveClock(Instant.parse("2026-11-23T23:30:00Z"));
        demo.awaitListsInForce();

        Eventually.is(
                "her way out at the gate asks her to speak to staff",
                () -> demo.ward
                        .leaves("gate-a", "SG01", PRIYA)
                        .getString("outcome")
                        .equals("ASK"));
        assertThat(comesHome("gate-a", "SG01")).isEqualTo("OPEN");
        assertThat(comesHome("cartlodge-a", "CD01")).isEqualTo("OPEN");
        assertThat(comesHome("cartlodge-b", "CD16")).isEqualTo("OPEN");
        assertThat(demo.board("cartlodge").encode()).doesNotContain("AWOL");
        assertThat(incidentsAbout(PRIYAS_ID)).as("her return opens no incident").isEmpty();
        assertThat(demo.pages.text("/people/P16/away"))
                .contains("Being late changes nothing at any door. She is let in whenever she comes; make her welcome.")
                .doesNotContain("role=\"alert\"", "latch-alarm");
    }

    private List<Incident> incidentsAbout(PersonId person) {
        return demo.demo.store().incidents().all().all().stream()
                .filter(incident ->
                        incident.finding().person().filter(person::equals).isPresent())
                .toList();
    }

    private String comesHome(String device, String door) {
        return demo.ward
                .present(device, door, new JsonObject().put("way", "IN").put("fob", PRIYA))
                .getString("outcome");
    }
}
