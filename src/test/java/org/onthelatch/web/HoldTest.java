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
import org.onthelatch.assessment.Level;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.staff.Role;

/** A hold is started, watched and ended on one screen (D5, D6). */
class HoldTest {
    private WebFixture web;
    private Browser nurse;
    private Browser doctor;

    @BeforeEach
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
        doctor = Browser.of(web, Role.RESPONSIBLE_CLINICIAN);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private static Map<String, String> filledIn() {
        Map<String, String> form = new HashMap<>();
        form.put("reason", "She wrote a <goodbye>.");
        form.put("herWords", "Please open it.");
        form.put("reference", "H2");
        form.put("startedAt", "1:50pm");
        form.put("entitled", "yes");
        form.put("inPatientHere", "yes");
        return form;
    }

    @Test
    void a_nurse_starts_it_and_two_records_are_kept_with_who_and_why_D1_D5() {
        HttpResponse<String> answer = nurse.form("/people/P02/hold", filledIn());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/people/P02/hold/doors");
        Authority hold = web.authorities.get(0);
        assertThat(hold.status()).hasToString("S5_4");
        assertThat(hold.period().until()).isEqualTo("2026-11-23T19:50:00Z");
        assertThat(hold.recordedAt()).isEqualTo(HeronPeople.NOW);
        assertThat(web.recorded.get(0).level()).isEqualTo(Level.L5);
        assertThat(web.recorded.get(0).version()).isEqualTo(2);
        assertThat(web.recorded.get(0).reasons().legalBasis()).isEqualTo("Section 5(4) from 13:50 on 23 November 2026");
        assertThat(web.audit)
                .filteredOn(entry -> entry.action().equals("start hold S5_4"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("She wrote a <goodbye>."));
    }

    @Test
    void of_two_who_start_it_at_once_the_second_is_told_what_the_first_recorded_D50() {
        String page = nurse.get("/people/P02/hold").body();
        String seen = page.replaceAll("(?s).*name=\"basedOn\" value=\"([^\"]*)\".*", "$1");
        Map<String, String> first = filledIn();
        first.put("basedOn", seen);
        Map<String, String> second = filledIn();
        second.put("basedOn", seen);
        second.put("reason", "She ran to the <gate>.");

        int kept = nurse.form("/people/P02/hold", first).statusCode();
        HttpResponse<String> late = nurse.form("/people/P02/hold", second);
        HttpResponse<String> program = nurse.post(
                "/api/v1/people/P02/holds",
                "application/json",
                ("{\"power\":\"S5_4\",\"reason\":\"x\",\"reference\":\"H2\",\"entitled\":true,\"inPatientHere\":true,"
                                + "\"basedOn\":\"%s\"}")
                        .formatted(seen));

        assertThat(seen).isNotEmpty();
        assertThat(kept).isEqualTo(303);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Somebody else recorded", "Theirs: “She wrote a &lt;goodbye&gt;.”")
                .contains("Yours, not saved: “She ran to the &lt;gate&gt;.”");
        assertThat(program.statusCode()).isEqualTo(412);
        assertThat(program.body()).contains("STALE", "latest");
        assertThat(web.authorities).hasSize(1);
    }

    @Test
    void the_page_says_which_doors_hold_and_which_do_not_and_looks_again_by_itself() {
        nurse.form("/people/P02/hold", filledIn());

        HttpResponse<String> holding = nurse.get("/people/P02/hold/doors");
        web.said.wanted("heron-a", HeronPeople.NOW, 5);
        HttpResponse<String> waiting = nurse.get("/people/P02/hold/doors");

        assertThat(holding.body())
                .contains("HD01 and HD04 ask staff each time. SG01 is free now. No door holds there. Stay with her.")
                .contains("Section 5(4), until 7:50pm", "5 hours 50 minutes left")
                .doesNotContain("<form", "goodbye");
        assertThat(holding.headers().firstValue("Refresh")).contains("15");
        web.controllerIds().forEach(controller -> web.said.wanted(controller.value(), HeronPeople.NOW, 6));
        HttpResponse<String> none = nurse.get("/people/P02/hold/doors");
        assertThat(waiting.body())
                .contains("HD04 asks staff each time.", "HD01 has not answered. Count on no door there. Stay with her.")
                .contains("It has been waiting for");
        assertThat(none.body()).contains("No door holds. Stay with her.");
        assertThat(waiting.headers().firstValue("Refresh")).contains("2");
    }

    @Test
    void it_ends_by_itself_and_where_a_door_has_not_answered_she_is_released_by_hand_D6() {
        nurse.form("/people/P02/hold", filledIn());
        Instant over = Instant.parse("2026-11-23T19:50:00Z");
        moveTo(over.minusSeconds(1));
        String before = nurse.get("/people/P02/hold/doors").body();

        moveTo(over);
        web.said.wanted("heron-a", over, 5);
        String after = nurse.get("/people/P02/hold/doors").body();

        assertThat(before).contains("0 minutes left", "Less than 15 minutes are left.");
        assertThat(after)
                .contains("The hold ended 7:50pm. She is free to go.")
                .contains("HD01 and HD04 have not said that they let her out. Release her by hand.");
        assertThat(nurse.get("/wards/heron").body()).contains("Her hold has ended.", "Release her by hand.");
    }

    @Test
    void a_clinician_ends_it_early_with_a_reason_and_nothing_is_overwritten_D39() {
        nurse.form("/people/P02/hold", filledIn());
        moveTo(HeronPeople.NOW.plus(Duration.ofHours(1)));

        HttpResponse<String> without = doctor.form("/people/P02/hold/end", Map.of());
        HttpResponse<String> ended =
                doctor.form("/people/P02/hold/end", Map.of("endReason", "Not detained after all."));

        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("href=\"#endReason\"", "Say who decided that the hold ends, and why.");
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(web.authorities).hasSize(2);
        assertThat(web.authorities.get(1).status()).hasToString("INFORMAL");
        assertThat(nurse.get("/people/P02/hold/doors").body()).contains("The hold ended 3pm. She is free to go.");
        assertThat(doctor.form("/people/P02/hold/end", Map.of("endReason", "again"))
                        .body())
                .contains("No holding power is running");
    }

    @Test
    void a_doctor_follows_the_nurse_and_her_72_hours_count_from_the_nurses_record_D6() {
        nurse.form("/people/P02/hold", filledIn());
        Map<String, String> form = filledIn();
        form.put("startedAt", "14:00");

        HttpResponse<String> answer = doctor.form("/people/P02/hold", form);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(web.authorities.get(1).period().until()).isEqualTo("2026-11-26T13:50:00Z");
        assertThat(web.recorded).hasSize(1);
        assertThat(nurse.get("/people/P02/hold/doors").body())
                .contains("Counted from the nurse's record at 1:50pm, not from the doctor's at 2pm");
    }

    @Test
    void who_may_not_is_told_whom_to_call_and_nothing_is_kept() {
        HttpResponse<String> manager = Browser.of(web, Role.MANAGER).form("/people/P02/hold", filledIn());
        String detained = nurse.get("/people/P01/hold").body();

        assertThat(manager.statusCode()).isEqualTo(422);
        assertThat(manager.body()).contains("Only a registered nurse", "Call one now, and stay with her.");
        assertThat(detained).contains("It cannot be used now", "There is a power to hold her already (Section 3)");
        assertThat(detained).doesNotContain("Start the hold");
        assertThat(web.authorities).isEmpty();
        assertThat(web.recorded).isEmpty();
    }

    @Test
    void what_was_typed_stays_and_a_time_of_yesterday_evening_is_understood() {
        Map<String, String> form = filledIn();
        form.put("startedAt", "ten past");
        HttpResponse<String> unread = nurse.form("/people/P02/hold", form);
        form.put("startedAt", "2:01pm");
        HttpResponse<String> future = nurse.form("/people/P02/hold", form);

        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body())
                .contains("href=\"#startedAt\"", "Enter the time on the form", "She wrote a &lt;goodbye&gt;.");
        assertThat(future.body()).contains("A hold cannot start later than now.");
        moveTo(Instant.parse("2026-11-24T00:10:00Z"));
        form.put("startedAt", "11:55pm");
        assertThat(nurse.form("/people/P02/hold", form).statusCode()).isEqualTo(303);
        assertThat(web.authorities.get(0).period().from()).isEqualTo("2026-11-23T23:55:00Z");
    }

    @Test
    void programs_start_read_and_end_a_hold() {
        JsonObject body = new JsonObject()
                .put("power", "S5_4")
                .put("reason", "She wrote a goodbye.")
                .put("reference", "H2")
                .put("entitled", true)
                .put("inPatientHere", true);

        HttpResponse<String> started = post("/api/v1/people/P02/holds", body);
        HttpResponse<String> again = post("/api/v1/people/P02/holds", body);
        HttpResponse<String> unread =
                post("/api/v1/people/P02/holds", body.copy().put("power", "S3"));
        JsonObject read = new JsonObject(nurse.get("/api/v1/people/P02/holds").body());
        HttpResponse<String> ended = post("/api/v1/people/P02/holds/end", new JsonObject().put("reason", "Seen."));

        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(new JsonObject(again.body()).getString("code")).isEqualTo("HOLD_RUNNING");
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(read.getBoolean("running")).isTrue();
        assertThat(read.getJsonArray("holds").getJsonObject(0).getString("endsAt"))
                .isEqualTo("2026-11-23T20:00:00Z");
        assertThat(new JsonObject(ended.body()).getBoolean("running")).isFalse();
    }

    private void moveTo(Instant at) {
        web.clock.moveBy(Duration.between(web.clock.instant(), at));
    }

    private HttpResponse<String> post(String path, JsonObject body) {
        return nurse.post(path, "application/json", body.encode());
    }
}
