package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** The Mental Health Act office records what the papers say, and no more than the law allows (D7, D111). */
class StatusApiTest {
    private WebFixture web;

    @BeforeEach
    void start() {
        web = new WebFixture();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_section_3_after_a_section_2_is_recorded_with_its_period_and_who_and_why() {
        HttpResponse<String> answer = post(Role.MHA_ADMINISTRATOR, start("S3"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(new JsonObject(answer.body()).getString("until")).isEqualTo("2027-05-22T23:00:00Z");
        assertThat(web.authorities)
                .singleElement()
                .satisfies(authority -> assertThat(authority.status()).hasToString("S3"));
        assertThat(web.audit)
                .filteredOn(entry -> entry.action().equals("record status: start"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("H3"));
    }

    @Test
    void too_long_a_period_a_wrong_role_and_an_unreadable_body_are_refused_and_nothing_is_kept() {
        HttpResponse<String> tooLong = post(Role.MHA_ADMINISTRATOR, start("S3").put("until", "2027-06-30T00:00:00Z"));
        HttpResponse<String> nurse = post(Role.NURSE, start("S3"));
        HttpResponse<String> unread =
                post(Role.MHA_ADMINISTRATOR, start("S3").put("kind", "PROLONG").put("x", 1));

        assertThat(tooLong.statusCode()).isEqualTo(409);
        assertThat(tooLong.body()).contains("LONGER_THAN_THE_LAW_ALLOWS", "until 2027-05-23T00:00");
        assertThat(nurse.statusCode()).isEqualTo(409);
        assertThat(nurse.body()).contains("Ring it; to hold her until then, use a holding power.");
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body()).contains("START, RENEW, EXTEND, CORRECT or DISCHARGE", "\"field\":\"x\"");
        assertThat(web.authorities).isEmpty();
    }

    @Test
    void her_responsible_clinician_discharges_her_and_her_level_restricts_nothing_any_more_D7() {
        HttpResponse<String> answer = post(
                Role.RESPONSIBLE_CLINICIAN,
                new JsonObject().put("kind", "DISCHARGE").put("reference", "section 23, discussed with her"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Browser.of(web, Role.NURSE).get("/people/P05").body())
                .contains("Informal", "The power behind it ended");
    }

    @Test
    void a_renewal_after_the_end_restores_nothing_at_level_or_boundary_until_somebody_decides_D7() {
        web.clock.moveBy(Duration.between(HeronPeople.NOW, Instant.parse("2027-01-11T23:00:00Z")));
        JsonObject renewal = new JsonObject().put("kind", "RENEW").put("reference", "H5, furnished in time");
        Browser office = Browser.of(web, Role.MHA_ADMINISTRATOR);

        HttpResponse<String> answer = office.post("/api/v1/people/P03/status", "application/json", renewal.encode());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(office.get("/people/P03").body()).contains("Section 3", "The power behind it ended");
        assertThat(outcomeAt("HD01")).isEqualTo("OPEN");
        assertThat(outcomeAt("SG01")).isEqualTo("OPEN");
        Browser.of(web, Role.NURSE)
                .post(
                        "/api/v1/people/P03/assessments",
                        "application/json",
                        loosened().encode(),
                        "If-Match",
                        "\"1\"");
        assertThat(outcomeAt("HD01")).isEqualTo("OPEN");
        assertThat(outcomeAt("SG01")).isEqualTo("ASK_STAFF");
    }

    private String outcomeAt(String door) {
        String json = Browser.of(web, Role.NURSE)
                .get("/api/v1/explain?person=P03&door=" + door)
                .body();
        return new JsonObject(json).getString("decision");
    }

    private static JsonObject loosened() {
        return new JsonObject()
                .put("level", "L1")
                .put("herWords", "Good.")
                .put("rationale", "Settled.")
                .put("reviewDueAt", "2027-01-20T00:00:00Z")
                .put("personPresent", true);
    }

    @Test
    void the_page_records_it_and_says_what_is_wrong_beside_the_field() {
        Browser office = Browser.of(web, Role.MHA_ADMINISTRATOR);
        Map<String, String> form = new HashMap<>(Map.of(
                "kind",
                "START",
                "status",
                "S3",
                "day",
                "23/11/2026",
                "time",
                "ten",
                "until-month",
                "May",
                "reference",
                "H3"));

        HttpResponse<String> wrong = office.form("/people/P05/status", form);
        form.put("time", "10:20am");
        form.remove("until-month");
        HttpResponse<String> recorded = office.form("/people/P05/status", form);

        assertThat(office.get("/people/P05/status").body()).contains("The present section is renewed", "Section 3");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("href=\"#day\"", "value=\"ten\"", "value=\"H3\"", "value=\"May\"")
                .contains("href=\"#until-day\"", "The last day must include a day and a year");
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(303);
        assertThat(web.authorities.get(0).period().from()).isEqualTo("2026-11-23T10:20:00Z");
    }

    private static JsonObject start(String status) {
        return new JsonObject()
                .put("kind", "START")
                .put("status", status)
                .put("at", "2026-11-23T10:00:00Z")
                .put("reference", "H3");
    }

    private HttpResponse<String> post(Role role, JsonObject body) {
        return Browser.of(web, role).post("/api/v1/people/P05/status", "application/json", body.encode());
    }

    @Test
    void a_correction_names_what_was_wrong_and_who_says_so_D39_D111() {
        HttpResponse<String> answer = post(
                Role.MHA_ADMINISTRATOR,
                start("S2").put("kind", "CORRECT").put("reference", "H3 says section 2; typed wrongly"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(new JsonObject(answer.body()).getString("corrects")).isNotEmpty();
        assertThat(web.audit)
                .filteredOn(entry -> entry.action().equals("record status: correct"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("H3 says section 2; typed wrongly"));
    }

    @Test
    void two_who_record_at_once_are_told_the_difference_and_nothing_is_lost_D50() {
        post(Role.MHA_ADMINISTRATOR, start("S3"));

        HttpResponse<String> program = post(Role.MHA_ADMINISTRATOR, start("S2").put("basedOn", "somethingold"));
        HttpResponse<String> page = Browser.of(web, Role.MHA_ADMINISTRATOR)
                .form(
                        "/people/P05/status",
                        Map.of(
                                "kind", "START",
                                "status", "S2",
                                "basedOn", "somethingold",
                                "reference", "H2 of this morning"));

        assertThat(program.statusCode()).as(program.body()).isEqualTo(412);
        assertThat(new JsonObject(program.body()).getJsonObject("latest").getString("status"))
                .isEqualTo("S3");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Somebody else recorded Section 3 meanwhile: H3", "H2 of this morning");
        assertThat(web.authorities).hasSize(1);
    }

    @Test
    void the_age_of_a_record_is_shown_where_a_rule_turns_on_it_D111() {
        Browser office = Browser.of(web, Role.MHA_ADMINISTRATOR);

        assertThat(office.get("/people/P05").body()).contains("days ago", "not confirmed here since");
        assertThat(office.get("/people/P05/status").body()).contains("not confirmed here since");
    }
}
