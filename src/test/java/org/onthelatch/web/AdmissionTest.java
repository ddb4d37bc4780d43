package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/** D27: admitted, she is open; a tighter level cites a live register entry, ends by itself, and either is flagged after a day. */
class AdmissionTest {
    private static final Duration A_DAY = Duration.ofHours(24);

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
    void an_informal_woman_is_open_is_given_a_fob_and_is_flagged_after_a_day() {
        HttpResponse<String> checked = nurse.form("/admissions", form("INFORMAL", "OPEN", "check"));
        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
        assertThat(checked.body()).contains("Check your answers", "Nora T.", "Informal", "Admit her");
        assertThat(web.admitted()).isEmpty();

        HttpResponse<String> saved = nurse.form("/admissions", form("INFORMAL", "OPEN", "save"));
        assertThat(saved.headers().firstValue("Location")).contains("/people/P11");
        assertThat(explain("HD01")).isEqualTo("OPEN");
        assertThat(nurse.get("/people/P11").body())
                .contains("Not assessed yet", "Her first assessment is due by 24 November 2026, 2pm", "She has no fob");
        assertThat(nurse.get("/wards/heron").body()).contains("Not assessed yet");
        HttpResponse<String> fob = nurse.form(
                "/fobs/of/P11/issue",
                Map.of("newFob", DeskInMemory.SPARE.value(), "name", "Nora T.", "nhsNumber", "999 000 9996"));
        assertThat(fob.statusCode()).as(fob.body()).isEqualTo(303);
        assertThat(nurse.get("/people/P11").body()).doesNotContain("She has no fob");
        assertThat(review().getString("state")).isNotEqualTo("OVERDUE");

        web.clock.moveBy(A_DAY);

        assertThat(review().getString("state")).as("flagged, D27").isEqualTo("OVERDUE");
        assertThat(nurse.get("/reviews?state=overdue").body()).contains("Nora T.", "Her first assessment is due");
        assertThat(explain("HD01")).as("nothing tightens by itself, N2").isEqualTo("OPEN");
    }

    /** The test of D27: at 2 in the morning, detained, not assessed. */
    @Test
    void a_detained_woman_at_the_registered_level_cites_the_entry_and_is_open_again_after_a_day() {
        enter();
        web.clock.moveBy(Duration.ofHours(12));
        nurse.form("/admissions", form("S2", "REGISTERED", "save"));

        assertThat(nurse.get("/people/P11").body())
                .contains("<strong>L4", "Not assessed yet", "by register entry BR2")
                .doesNotContain("Urgent change");
        assertThat(explain("HD01")).isEqualTo("OPEN_WITH_ESCORT");

        web.clock.moveBy(A_DAY);

        assertThat(explain("HD01")).isEqualTo("OPEN");
        assertThat(review().getString("state")).isEqualTo("OVERDUE");
    }

    /** What held from her admission is no decision about her: one nurse cannot go on with it (D41). */
    @Test
    void to_keep_the_registered_level_takes_two_people() {
        enter();
        nurse.form("/admissions", form("S2", "REGISTERED", "save"));
        HttpResponse<String> sent = nurse.post(
                "/api/v1/people/P11/assessments",
                "application/json",
                new JsonObject()
                        .put("level", "L4")
                        .put("herWords", "No.")
                        .put("rationale", "r")
                        .put("evidence", "e")
                        .put("alternatives", "a")
                        .put("nextStep", "n")
                        .put("legalBasis", "Section 2")
                        .put("personPresent", true)
                        .put("reviewDueAt", "2026-11-24T12:00:00Z")
                        .encode(),
                "If-Match",
                "\"2\"");

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
    }

    @Test
    void without_a_live_entry_or_a_power_everybody_is_open() {
        assertThat(refused("S2", "REGISTERED")).contains("the register has no live entry");
        assertThat(nurse.get("/admissions").body()).doesNotContain("BR2");
        enter();
        assertThat(nurse.get("/admissions").body()).contains("by register entry BR2");
        assertThat(refused("INFORMAL", "REGISTERED")).contains("only somebody detained under the Mental Health Act");
        assertThat(refused("NOT_KNOWN", "REGISTERED")).contains("only somebody detained under the Mental Health Act");
        assertThat(web.admitted()).isEmpty();
    }

    /** A nurse's record of the papers is no section: it ends after a day, towards freedom. */
    @Test
    void the_papers_that_a_nurse_holds_give_power_for_a_day() {
        nurse.form("/admissions", form("S2", "OPEN", "save"));

        assertThat(web.authorities).hasSize(1);
        assertThat(web.authorities.get(0).period().until()).isEqualTo(HeronPeople.NOW.plus(A_DAY));
        assertThat(web.authorities.get(0).reference()).isEqualTo("Form H3");
    }

    @Test
    void everything_that_is_wrong_is_named_and_nobody_is_admitted() {
        Map<String, String> wrong = form("S2", "OPEN", "save");
        wrong.putAll(Map.of("name", " ", "nhsNumber", "9990000841", "sharedRoom", "", "reference", ""));
        String body = nurse.form("/admissions", wrong).body();

        assertThat(body)
                .contains("her name, as she wants to be called", "its last digit checks the others")
                .contains("a room that nobody has", "which papers you hold, such as form H3");
        HttpResponse<String> manager = Browser.of(web, Role.MANAGER).form("/admissions", form("S2", "OPEN", "save"));
        assertThat(manager.body()).contains("the registered nurse who holds the papers");
        HttpResponse<String> api = nurse.post(
                "/api/v1/admissions",
                "application/json",
                new JsonObject()
                        .put("name", "Nora T.")
                        .put("age", 31)
                        .put("nhsNumber", "9990000077")
                        .put("room", "Z-B1")
                        .put("sharedRoom", true)
                        .encode());
        assertThat(api.statusCode()).isEqualTo(422);
        assertThat(api.body()).contains("go to the page of P01");
        assertThat(web.admitted()).isEmpty();
    }

    private String refused(String status, String until) {
        HttpResponse<String> answer = nurse.form("/admissions", form(status, until, "save"));
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private String explain(String door) {
        return new JsonObject(
                        nurse.get("/api/v1/explain?person=P11&door=" + door).body())
                .getString("decision");
    }

    private JsonObject review() {
        return new JsonObject(nurse.get("/api/v1/reviews").body())
                .getJsonArray("reviews").stream()
                        .map(JsonObject.class::cast)
                        .filter(row -> row.getString("person").equals("P11"))
                        .findFirst()
                        .orElseThrow()
                        .getJsonObject("review");
    }

    private void enter() {
        web.restrictions.set(List.of(new BlanketRestriction(
                new RestrictionNumber("BR2"),
                "Somebody newly admitted under detention goes out with someone.",
                Set.of(new DoorId("HD01")),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                HeronPeople.ASHBY,
                Period.from(Instant.parse("2026-06-15T08:00:00Z")),
                Instant.parse("2026-12-14T00:00:00Z"),
                "",
                "",
                "")));
    }

    private static Map<String, String> form(String status, String until, String act) {
        Map<String, String> form = new HashMap<>();
        form.put("name", "Nora T.");
        form.put("age", "31");
        form.put("nhsNumber", "999 000 9996");
        form.put("room", "Z-B1");
        form.put("sharedRoom", "yes");
        form.put("status", status);
        form.put("reference", "Form H3");
        form.put("until", until);
        form.put("do", act);
        return form;
    }
}
