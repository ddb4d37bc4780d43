package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** A tightening that waits is seen on her page and in the queue, and the second confirms it as herself (D41). */
class SecondPersonTest {
    private WebFixture web;
    private Browser nurse;
    private Browser clinician;

    @BeforeEach
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
        clinician = Browser.of(web, Role.RESPONSIBLE_CLINICIAN);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_nurse_proposes_on_the_form_and_her_clinician_confirms_on_the_page() {
        HttpResponse<String> sent = nurse.form("/people/P01/assess", tightening());

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains("/people/P01/level-changes?proposed=1");
        assertThat(web.recorded).isEmpty();
        String line = "23 November 2026, 2pm. It lapses 23 November 2026, 6pm.";
        assertThat(nurse.get("/people/P01").body())
                .contains(line, "Waits for a second person", "<strong>L2")
                .doesNotContain("<strong>L4");
        assertThat(nurse.get("/reviews").body()).contains(line);
        JsonObject queue = new JsonObject(nurse.get("/api/v1/reviews").body());
        assertThat(queue.getJsonArray("waitForSecondPerson")).hasSize(1);
        assertThat(clinician.get("/people/P01/level-changes").body())
                .contains(line, "I was only ten minutes late.", "She was seen at the road.");

        HttpResponse<String> herself = nurse.form(decide(), Map.of("act", "confirm", "reason", ""));
        assertThat(herself.statusCode()).isEqualTo(422);
        assertThat(herself.body()).contains("a second person: whoever proposed it cannot confirm it");

        assertThat(clinician
                        .form(decide(), Map.of("act", "confirm", "reason", ""))
                        .headers()
                        .firstValue("Location"))
                .contains("/people/P01?saved=2");
        assertThat(web.recorded).hasSize(1);
        assertThat(nurse.get("/people/P01").body()).contains("<strong>L4").doesNotContain("It lapses");
        assertThat(nurse.get("/people/P01/level-changes").body()).contains("Confirmed by", "Nothing waits");
    }

    @Test
    void a_program_is_told_that_it_waits_and_that_it_lapsed() {
        HttpResponse<String> sent = clinician.post(
                "/api/v1/people/P01/assessments",
                "application/json",
                new JsonObject()
                        .put("level", "L5")
                        .put("herWords", "No.")
                        .put("rationale", "r")
                        .put("evidence", "e")
                        .put("alternatives", "a")
                        .put("nextStep", "n")
                        .put("legalBasis", "Section 3")
                        .put("personPresent", true)
                        .put("reviewDueAt", "2026-11-24T12:00:00Z")
                        .encode(),
                "If-Match",
                "\"1\"");

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        String tightening = new JsonObject(sent.body()).getString("tightening");
        String path = "/api/v1/people/P01/tightenings/" + tightening;
        HttpResponse<String> self = clinician.post(path, "application/json", "{\"confirm\":true}");
        assertThat(self.statusCode()).isEqualTo(409);
        assertThat(new JsonObject(self.body()).getString("code")).isEqualTo("SAME_PERSON");

        web.clock.moveBy(Duration.ofHours(4));
        HttpResponse<String> late = nurse.post(path, "application/json", "{\"confirm\":true}");
        assertThat(new JsonObject(late.body()).getString("code")).isEqualTo("NOT_WAITING");
        assertThat(new JsonObject(nurse.get("/api/v1/people/P01/tightenings").body())
                        .getJsonArray("tightenings")
                        .getJsonObject(0)
                        .getString("state"))
                .isEqualTo("LAPSED");
        assertThat(web.recorded).isEmpty();
    }

    @Test
    void it_is_declined_in_words() {
        nurse.form("/people/P01/assess", tightening());

        assertThat(clinician.form(decide(), Map.of("act", "", "reason", "")).body())
                .contains("Choose yes or no");
        assertThat(clinician
                        .form(decide(), Map.of("act", "decline", "reason", "Ten minutes are nothing."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(nurse.get("/people/P01/level-changes").body()).contains("Ten minutes are nothing.");
        assertThat(nurse.get("/reviews").body()).doesNotContain("It lapses");
        HttpResponse<String> unknown =
                nurse.form("/people/P01/level-changes/nobodyknows1", Map.of("act", "confirm", "reason", ""));
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void her_clinician_states_how_far_nurses_may_loosen_and_nobody_else_does() {
        String path = "/people/P03/loosening-limit";
        Map<String, String> form = Map.of("version", "0", "freest", "L2", "limitReason", "Her plan of Monday");

        assertThat(nurse.form(path, form).statusCode()).isEqualTo(403);
        assertThat(clinician
                        .form(path, Map.of("version", "0", "freest", "L2", "limitReason", ""))
                        .body())
                .contains("why this far");
        assertThat(clinician.form(path, form).statusCode()).isEqualTo(303);
        assertThat(nurse.get("/people/P03/level-changes").body())
                .contains("Her plan of Monday", "One step at a time, at the freest <strong>L2");
        assertThat(clinician.form(path, form).statusCode()).as("based on none").isEqualTo(409);
        HttpResponse<String> api = clinician.post(
                "/api/v1/people/P03/loosening-limit",
                "application/json",
                "{\"freest\":\"L3\",\"reason\":\"One step at first\"}",
                "If-Match",
                "\"1\"");
        assertThat(api.statusCode()).as(api.body()).isEqualTo(201);
        assertThat(new JsonObject(api.body()).getJsonObject("looseningLimit").getString("freest"))
                .isEqualTo("L3");
    }

    private String decide() {
        return "/people/P01/level-changes/"
                + web.reviews.tightenings().get(0).id().value();
    }

    private static Map<String, String> tightening() {
        Map<String, String> form = new HashMap<>();
        form.put("basedOn", "1");
        form.put("level", "L4");
        form.put("herWords", "I was only ten minutes late.");
        form.put("rationale", "She was seen at the road.");
        form.put("evidence", "Today at noon.");
        form.put("alternatives", "Shorter times.");
        form.put("nextStep", "Two quiet days.");
        form.put("legalBasis", "Section 3");
        form.put("present", "yes");
        form.put("review", "24h");
        form.put("do", "save");
        return form;
    }
}
