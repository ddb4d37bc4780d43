package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** A nurse tightens at once and for hours; the page says when it ends by itself (D42). */
class UrgentTest {
    private WebFixture web;
    private Browser nurse;

    @BeforeEach
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void her_page_says_when_it_ends_and_what_she_has_then_and_afterwards_she_has_it() {
        HttpResponse<String> sent = nurse.form(
                "/people/P01/urgent",
                Map.of("level", "L5", "hours", "4", "reason", "She ran for the road.", "basedOn", "1"));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(nurse.get("/people/P01").body())
                .contains(
                        "It ends by itself 23 November 2026, 6pm.",
                        "From then on she has L2",
                        "A nurse tightened it urgently");

        web.clock.moveBy(Duration.ofHours(4));
        JsonObject after = new JsonObject(nurse.get("/api/v1/people/P01").body());
        assertThat(after.encode()).contains("\"L2\"");
        assertThat(nurse.get("/people/P01").body()).doesNotContain("It ends by itself");
        assertThat(nurse.get("/reviews?early=yes").body()).contains("Amara O.");
    }

    @Test
    void an_informal_person_is_not_tightened_and_the_page_says_what_to_do() {
        HttpResponse<String> refused = nurse.form(
                "/people/P02/urgent", Map.of("level", "L5", "hours", "4", "reason", "She is upset.", "basedOn", "1"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("If she must be held, start a holding power");
        assertThat(nurse.get("/people/P02").body()).doesNotContain("Tighten her level urgently");
        assertThat(web.recorded).isEmpty();
    }

    @Test
    void a_program_is_told_the_code_and_what_is_missing() {
        HttpResponse<String> refused = nurse.post(
                "/api/v1/people/P02/urgent",
                "application/json",
                "{\"level\":\"L5\",\"hours\":\"4\",\"reason\":\"x\"}",
                "If-Match",
                "\"1\"");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(new JsonObject(refused.body()).getString("code")).isEqualTo("NOT_DETAINED");

        HttpResponse<String> unread =
                nurse.post("/api/v1/people/P01/urgent", "application/json", "{\"level\":\"L2\",\"hours\":\"x\"}");
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body()).contains("Choose L4 or L5", "Write a number of hours from 1 to 12");

        assertThat(nurse.post(
                                "/api/v1/people/P01/urgent",
                                "application/json",
                                "{\"level\":\"L5\",\"hours\":\"4\",\"reason\":\"x\"}",
                                "If-Match",
                                "\"9\"")
                        .statusCode())
                .isEqualTo(412);
    }
}
