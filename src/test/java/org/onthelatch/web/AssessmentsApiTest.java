package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** Recording an assessment from a program. */
class AssessmentsApiTest {
    private static final String PATH = "/api/v1/people/P01/assessments";

    private WebFixture web;
    private Browser clinician;

    @BeforeEach
    void start() {
        web = new WebFixture();
        clinician = Browser.of(web, Role.RESPONSIBLE_CLINICIAN);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private static JsonObject l3() {
        return new JsonObject()
                .put("level", "L3")
                .put("times", new JsonObject("{\"wardExit\":[{\"from\":\"07:00\",\"to\":\"22:00\"}]}"))
                .put("herWords", "No.")
                .put("rationale", "She asked for company.")
                .put("evidence", "Last week.")
                .put("alternatives", "Alone.")
                .put("nextStep", "One week.")
                .put("legalBasis", "Section 3")
                .put("reviewDueAt", "2026-11-30T00:00:00Z")
                .put("personPresent", true);
    }

    private HttpResponse<String> post(String path, JsonObject body, String version) {
        return clinician.post(path, "application/json", body.encode(), "If-Match", version);
    }

    @Test
    void recorded_is_201_with_location_and_the_new_version() {
        String version = clinician.get(PATH).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> answer = post(PATH, l3(), version);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains(PATH);
        assertThat(answer.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(new JsonObject(answer.body()).getString("decidedBy")).isEqualTo("responsible.clinician");
    }

    @Test
    void stale_is_412_with_the_difference() {
        post(PATH, l3(), "\"1\"");

        HttpResponse<String> answer = post(PATH, l3().put("level", "L5").put("rationale", "Mine."), "\"1\"");

        assertThat(answer.statusCode()).isEqualTo(412);
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getJsonObject("latest").getInteger("version")).isEqualTo(2);
        assertThat(problem.getJsonArray("difference").encode())
                .contains("\"field\":\"level\"", "\"theirs\":\"L3 Grounds\"", "\"yours\":\"Mine.\"");
    }

    @Test
    void no_power_to_hold_her_is_409_with_its_code() {
        HttpResponse<String> answer = post("/api/v1/people/P02/assessments", l3(), "\"1\"");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("NO_POWER_TO_RESTRICT");
    }

    @Test
    void a_refused_field_is_422_and_names_field_expected_and_came() {
        HttpResponse<String> answer =
                post(PATH, l3().put("evidence", "").put("reviewDueAt", "2027-03-01T00:00:00Z"), "\"1\"");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(new JsonObject(answer.body()).getJsonArray("errors").encode())
                .contains(
                        "\"field\":\"evidence\"",
                        "\"expected\":\"the recent evidence it rests on\"",
                        "\"came\":\"nothing\"")
                .contains("\"field\":\"reviewDueAt\"");
    }

    @Test
    void an_unreadable_field_is_422_and_named_with_its_place() {
        JsonObject body = new JsonObject("""
                {"level": "L9", "times": {"wardExit": [{"from": "7am", "to": "22:00", "day": []}]}, "herWords": 3,
                 "reviewDueAt": "tomorrow", "risk": 1}
                """);

        HttpResponse<String> answer = post(PATH, body, "\"1\"");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("\"level\"", "\"times.wardExit[0].from\"", "\"times.wardExit[0].day\"", "\"herWords\"")
                .contains("\"reviewDueAt\"", "\"personPresent\"", "\"risk\"");
        assertThat(web.recorded).isEmpty();
    }

    @Test
    void without_a_version_it_is_428_and_with_a_wrong_one_400() {
        HttpResponse<String> without = clinician.post(PATH, "application/json", l3().encode());

        assertThat(without.statusCode()).isEqualTo(428);
        assertThat(without.body()).contains("If-Match");
        assertThat(post(PATH, l3(), "*").statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_no_json_object_is_400() {
        HttpResponse<String> answer = clinician.post(PATH, "application/json", "[1", "If-Match", "\"1\"");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("NOT_JSON");
    }
}
