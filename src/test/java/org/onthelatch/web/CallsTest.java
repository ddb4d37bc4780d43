package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.staff.Role;

/** Somebody presses the button: it is red where staff look, and what they do is on record (D57, D58, D89). */
class CallsTest {
    private static final String PATH = "/calls/heron-a-1-70";
    private static final String API = "/api/v1" + PATH;

    private WebFixture web;

    @BeforeEach
    void start() {
        web = new WebFixture();
        web.calls.heard(HeronEvents.pressed(70, "HD01"));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void it_is_red_on_the_board_with_who_is_called_by_now() {
        String board = Browser.of(web, Role.NURSE).get("/wards/heron").body();

        assertThat(board)
                .contains(
                        "Somebody asks to go out at HD01",
                        "Waiting since 1:58pm, for 1 min 15 s.",
                        "Nobody has come yet.",
                        "Nurse in charge: nobody has come for 60 seconds. Please go.",
                        "Let out at HD01",
                        "I am with her");
    }

    @Test
    void staff_let_her_out_in_one_action_and_a_second_touch_of_the_button_opens_nothing_twice_D57() {
        Browser nurse = Browser.of(web, Role.NURSE);

        HttpResponse<String> first = nurse.form(PATH + "/let-out", Map.of("version", "1"));
        nurse.form(PATH + "/let-out", Map.of("version", "1"));
        String page = nurse.get(PATH).body();

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(web.doors.sent)
                .singleElement()
                .satisfies(command -> assertThat(command.action())
                        .isInstanceOfSatisfying(
                                DoorCommand.ReleaseOnce.class,
                                release -> assertThat(release.words()).contains("call")));
        assertThat(page).contains("asked the door to open", "HD01 was released");
        assertThat(web.calls.audits()).anyMatch(audit -> audit.action().equals("let out after call"));
    }

    @Test
    void for_somebody_free_to_go_a_recorded_authority_is_no_choice_and_the_others_have_their_forms_D58() {
        Browser nurse = Browser.of(web, Role.NURSE);
        String unknown = nurse.get(PATH).body();
        nurse.form(PATH, Map.of("version", "1", "form", "CAME", "action", "CAME", "person", "P02"));

        String page = nurse.get(PATH).body();

        assertThat(unknown).contains("Say who she is first").doesNotContain("value=\"DECLINE\"");
        assertThat(page)
                .contains("Bridget F.", "/people/P02/hold", "value=\"BEST_INTERESTS\"", "value=\"NECESSITY\"", "STAYED")
                .doesNotContain("RECORDED_AUTHORITY", "HOLDING_POWER");
    }

    @Test
    void for_somebody_on_a_section_it_is_one_and_what_was_decided_is_on_the_page() {
        Browser nurse = Browser.of(web, Role.NURSE);
        nurse.form(PATH, Map.of("version", "1", "form", "CAME", "action", "CAME", "person", "P03"));
        String offered = nurse.get(PATH).body();

        HttpResponse<String> kept = nurse.form(
                PATH,
                Map.of(
                        "version", "2",
                        "form", "AUTHORITY",
                        "action", "DECLINE",
                        "basis", "RECORDED_AUTHORITY",
                        "words", "Quill goes with her at ten. <b>"));

        assertThat(offered).contains("RECORDED_AUTHORITY").doesNotContain("Start a holding power");
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(nurse.get(PATH).body())
                .contains("Not let out, by", "Section 3, in force then", "&lt;b&gt;")
                .doesNotContain("Let out at HD01");
        assertThat(nurse.get("/wards/heron").body()).doesNotContain("asks to go out");
        assertThat(Browser.of(web, Role.REVIEWER).get("/calls").body())
                .contains(
                        "1 request to go out in the last 30 days, 0 let out, 1 not let out.",
                        "Section 3, in force then");
    }

    @Test
    void what_is_missing_is_asked_for_in_a_sentence_and_what_was_written_stays() {
        Browser nurse = Browser.of(web, Role.NURSE);
        nurse.form(PATH, Map.of("version", "1", "form", "CAME", "action", "CAME", "person", "P02"));

        Map<String, String> form = new HashMap<>(Map.of("version", "2", "form", "BEST", "action", "DECLINE"));
        form.put("basis", "BEST_INTERESTS");
        form.put("bestInterests", "She would freeze.");
        HttpResponse<String> refused = nurse.form(PATH, form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("There is a problem", "Say which decision she cannot make now", "She would freeze.");
    }

    @Test
    void two_who_answer_at_once_get_told_and_nothing_is_lost_D50() {
        Browser.of(web, Role.NURSE).form(PATH, Map.of("version", "1", "form", "CAME", "action", "CAME"));

        HttpResponse<String> second = Browser.of(web, Role.MANAGER)
                .form(PATH, Map.of("version", "1", "form", "STAYED", "action", "STAYED", "words", "In the morning."));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Nothing was saved", "In the morning.");
    }

    @Test
    void a_program_does_the_same() {
        Browser nurse = Browser.of(web, Role.NURSE);

        HttpResponse<String> unversioned = nurse.post(API + "/steps", "application/json", "{\"action\":\"CAME\"}");
        HttpResponse<String> odd = post(nurse, "{\"action\":\"WAVE\",\"why\":1}", "\"1\"");
        HttpResponse<String> refused =
                post(nurse, "{\"action\":\"DECLINE\",\"person\":\"P02\",\"basis\":\"RECORDED_AUTHORITY\"}", "\"1\"");
        HttpResponse<String> necessity =
                post(nurse, "{\"action\":\"NECESSITY\",\"person\":\"P02\",\"words\":\"Into the road.\"}", "\"1\"");
        HttpResponse<String> stale = post(nurse, "{\"action\":\"CAME\"}", "\"1\"");
        HttpResponse<String> let = nurse.post(API + "/let-out", "application/json", "{}");

        assertThat(unversioned.statusCode()).isEqualTo(428);
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body()).contains("\"field\":\"why\"");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"basis\"", "Nothing on record gives anyone power");
        assertThat(necessity.statusCode()).isEqualTo(201);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(let.statusCode()).isEqualTo(201);
        assertThat(new JsonObject(let.body()).getString("command")).isNotEmpty();
        assertThat(web.doors.sent).hasSize(1);
    }

    @Test
    void a_request_made_to_staff_is_written_down_from_when_it_was_made() {
        Browser nurse = Browser.of(web, Role.NURSE);

        HttpResponse<String> wrong = nurse.form("/calls", Map.of("once", "a", "door", "HD01", "askedAt", "soon"));
        HttpResponse<String> kept =
                nurse.form("/calls", Map.of("once", "a", "door", "HD01", "person", "P02", "askedAt", "13:45"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("who asked, such as P08", "the time at which she asked");
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(nurse.get("/calls/asked-a").body()).contains("Bridget F. asked", "Asked since 1:45pm, for 15 min.");
    }

    @Test
    void looking_at_a_call_of_somebody_who_is_known_is_written_down_D53() {
        Browser nurse = Browser.of(web, Role.NURSE);
        nurse.form(PATH, Map.of("version", "1", "form", "CAME", "action", "CAME", "person", "P02"));

        Browser.of(web, Role.REVIEWER).get(PATH);

        assertThat(web.audit)
                .anyMatch(entry ->
                        entry.action().equals("read record") && entry.subject().startsWith("P02 call"));
    }

    private static HttpResponse<String> post(Browser browser, String body, String version) {
        return browser.post(API + "/steps", "application/json", body, "If-Match", version);
    }
}
