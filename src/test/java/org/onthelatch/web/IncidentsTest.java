package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.incident.Finding;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.DeviceId;

/** What must not pass quietly is red where people look, and somebody answers for it (D4). */
class IncidentsTest {
    private static final String ID = "refused-heron-a-1-4";
    private static final String API = "/api/v1/incidents/" + ID;

    private WebFixture web;

    @BeforeEach
    void start() {
        web = new WebFixture();
        web.incidents.open(HeronEvents.bridgetRefused());
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void it_is_red_on_the_board_with_what_to_do_first() {
        String board = Browser.of(web, Role.NURSE).get("/wards/heron").body();

        assertThat(board)
                .contains(
                        "latch-alarm",
                        "Refused at a door although free to go",
                        "Bridget F. was refused at HD01",
                        "Nobody has taken it.",
                        "let her out now");
    }

    @Test
    void it_is_on_the_reviewers_first_page_with_the_count_that_should_be_none_M4() {
        HttpResponse<String> first = Browser.of(web, Role.REVIEWER).get("/");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body())
                .contains("1 refusal in the last 30 days", "There should be none.", "Bridget F. was refused at HD01");
    }

    /** Three that somebody answers for once hid a fourth that nobody had looked at. */
    @Test
    void one_that_nobody_has_taken_is_not_hidden_behind_newer_ones_that_somebody_has_D4() {
        Browser nurse = Browser.of(web, Role.NURSE);
        for (String gate : List.of("gate-a", "gate-b", "gate-c", "gate-d", "gate-e")) {
            rejected(gate);
            nurse.form("/incidents/rejected-%s-1.5".formatted(gate), Map.of("action", "OWN", "version", "1"));
        }

        String first = Browser.of(web, Role.REVIEWER).get("/").body();

        assertThat(first).contains("Bridget F. was refused at HD01").doesNotContain(" more incident");
        assertThat(first.indexOf("Bridget F. was refused")).isLessThan(first.indexOf("gate-a refused list 1.5"));
    }

    @Test
    void those_that_the_first_page_has_no_room_for_are_counted() {
        for (int i = 1; i < 26; i++) {
            rejected("gate-" + i);
        }

        assertThat(Browser.of(web, Role.REVIEWER).get("/").body()).contains(">1 more incident is open<");

        rejected("gate-26");
        assertThat(Browser.of(web, Role.REVIEWER).get("/").body()).contains(">2 more incidents are open<");
    }

    private void rejected(String gate) {
        web.incidents.open(new Finding.ListRejected(
                new ListAnswer.Refused(new DeviceId(gate), "1.5", "TABLE_FULL", HeronPeople.NOW), HeronPeople.NOW));
    }

    @Test
    void its_page_says_what_the_door_did_and_what_was_decided_then_and_looking_is_written_down_D51_D53() {
        String page = Browser.of(web, Role.REVIEWER).get("/incidents/" + ID).body();

        assertThat(page)
                .contains("Informal", "Nothing gives anyone power to hold her.", "heron-a/1/4", "Dr T. Ashby")
                .doesNotContain("Take this incident", "<form");
        assertThat(web.audit)
                .anyMatch(entry ->
                        entry.action().equals("read record") && entry.subject().startsWith("P02 incident"));
    }

    @Test
    void somebody_takes_it_notes_and_closes_it_and_the_board_is_quiet_again() {
        Browser nurse = Browser.of(web, Role.NURSE);

        int taken = nurse.form("/incidents/" + ID, Map.of("action", "OWN", "version", "1"))
                .statusCode();
        String owned = nurse.get("/wards/heron").body();
        nurse.form("/incidents/" + ID, Map.of("action", "NOTE", "version", "2", "words", "Old list <b>."));
        HttpResponse<String> untold =
                nurse.form("/incidents/" + ID, Map.of("action", "CLOSE", "version", "3", "words", "List sent again."));
        nurse.form(
                "/incidents/" + ID,
                Map.of("action", "CLOSE", "version", "3", "words", "List sent again.", "told", "We said sorry."));

        assertThat(taken).isEqualTo(303);
        assertThat(owned).contains("answers for it.");
        assertThat(untold.statusCode()).isEqualTo(422);
        assertThat(untold.body()).contains("what she was told, or why she was not", "List sent again.");
        assertThat(nurse.get("/incidents/" + ID).body())
                .contains("Old list &lt;b&gt;.", "What she was told: We said sorry.", "Closed by")
                .doesNotContain("Take this incident");
        assertThat(nurse.get("/wards/heron").body()).doesNotContain("Bridget F. was refused");
        assertThat(nurse.get("/incidents").body()).contains("No incident is open.", "1 refusal in the last 30 days");
    }

    @Test
    void two_who_work_at_once_get_told_and_nothing_is_lost_D50() {
        Browser.of(web, Role.NURSE).form("/incidents/" + ID, Map.of("action", "OWN", "version", "1"));

        HttpResponse<String> second = Browser.of(web, Role.MANAGER)
                .form("/incidents/" + ID, Map.of("action", "NOTE", "version", "1", "words", "What I found."));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Nothing was saved", "What I found.", "Taken by");
    }

    @Test
    void a_program_does_the_same_and_is_told_each_field_at_fault() {
        Browser manager = Browser.of(web, Role.MANAGER);

        HttpResponse<String> blank = post(manager, "{\"action\":\"NOTE\"}", "\"1\"");
        HttpResponse<String> odd = post(manager, "{\"action\":\"DELETE\",\"why\":1}", "\"1\"");
        HttpResponse<String> unversioned = manager.post(API + "/steps", "application/json", "{\"action\":\"OWN\"}");
        HttpResponse<String> taken = post(manager, "{\"action\":\"OWN\"}", "\"1\"");
        HttpResponse<String> stale = post(manager, "{\"action\":\"OWN\"}", "\"1\"");

        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(blank.body()).contains("\"field\":\"words\"");
        assertThat(odd.body()).contains("OWN, NOTE or CLOSE", "\"field\":\"why\"");
        assertThat(unversioned.statusCode()).isEqualTo(428);
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(taken.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(new JsonObject(taken.body()).getString("owner")).isEqualTo("manager");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(new JsonObject(stale.body()).getJsonObject("latest").getInteger("version"))
                .isEqualTo(2);
    }

    @Test
    void the_list_is_filtered_by_state_and_an_unknown_state_is_named() {
        web.incidents.open(new Finding.ListRejected(
                new ListAnswer.Refused(new DeviceId("heron-b"), "1.9", "TABLE_FULL", HeronPeople.NOW),
                HeronPeople.NOW));
        Browser nurse = Browser.of(web, Role.NURSE);

        JsonObject open =
                new JsonObject(nurse.get("/api/v1/incidents?state=open&limit=1").body());
        JsonObject closed =
                new JsonObject(nurse.get("/api/v1/incidents?state=closed").body());

        assertThat(open.getInteger("count")).isEqualTo(2);
        assertThat(open.getJsonArray("incidents")).hasSize(1);
        assertThat(open.getInteger("refusedWhileFreeIn30Days")).isEqualTo(1);
        assertThat(closed.getJsonArray("incidents")).isEmpty();
        assertThat(nurse.get("/api/v1/incidents?state=late").statusCode()).isEqualTo(400);
        assertThat(nurse.get("/incidents").body()).contains("A controller refused its access list");
    }

    private static HttpResponse<String> post(Browser browser, String json, String version) {
        return browser.post(API + "/steps", "application/json", json, "If-Match", version);
    }
}
