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

/** An exit is secured, watched, kept by a second person and ended (D28). */
class LockTest {
    private WebFixture web;
    private Browser nurse;
    private Browser manager;

    @BeforeEach
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
        manager = Browser.of(web, Role.MANAGER);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private static Map<String, String> filledIn() {
        Map<String, String> form = new HashMap<>();
        form.put("door", "SG01");
        form.put("reason", "A man with a <knife>.");
        form.put("told", "It is not safe at the gate.");
        form.put("minutes", "15");
        form.put("inCharge", "yes");
        return form;
    }

    @Test
    void the_form_offers_exits_only_with_fifteen_minutes() {
        String page = nurse.get("/locks/new").body();

        assertThat(page)
                .contains("HD01 Heron front", "SG01 Site pedestrian gate", "value=\"15\"")
                .contains("her own fob opens it")
                .doesNotContain("HD11", "HD03 Garden");
    }

    @Test
    void it_says_within_one_look_which_door_has_it_and_which_not_and_the_board_tells_everybody() {
        HttpResponse<String> secured = nurse.form("/locks/new", filledIn());
        HttpResponse<String> has = nurse.get("/locks");
        web.said.wanted("gate-a", HeronPeople.NOW, 5);
        HttpResponse<String> hasNot = nurse.get("/locks");

        assertThat(secured.statusCode()).as(secured.body()).isEqualTo(303);
        assertThat(has.body())
                .contains("SG01 Site pedestrian gate is secured until 2:15pm at the latest")
                .contains("It is secured. It asks for a fob from everybody, both ways.", "15 minutes left")
                .contains("A man with a &lt;knife&gt;.");
        assertThat(has.headers().firstValue("Refresh")).contains("15");
        assertThat(hasNot.body()).contains("The door does not have it.", "Put somebody at it: it may stand open.");
        assertThat(hasNot.headers().firstValue("Refresh")).contains("2");
        assertThat(nurse.get("/wards/heron").body())
                .contains("SG01 Site pedestrian gate is secured until 2:15pm", "It is not safe at the gate.")
                .doesNotContain("knife");
        assertThat(web.audit)
                .filteredOn(entry -> entry.action().equals("secure exit"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("A man with a <knife>."));
    }

    @Test
    void the_first_cannot_be_the_second_and_the_second_signs_in_as_herself() {
        nurse.form("/locks/new", filledIn());
        Map<String, String> more = Map.of("minutes", "60", "reason", "He is still there.");

        HttpResponse<String> herself = nurse.form("/locks/SG01", more);
        HttpResponse<String> other = manager.form("/locks/SG01", more);

        assertThat(herself.statusCode()).isEqualTo(422);
        assertThat(herself.body())
                .contains("one person decides 15 minutes in all", "another nurse, a clinician or the manager signs in")
                .contains("He is still there.");
        assertThat(other.statusCode()).as(other.body()).isEqualTo(303);
        assertThat(nurse.get("/locks").body()).contains("until 3pm at the latest", "Confirmed as the second person by");
    }

    @Test
    void one_press_ends_it_and_a_door_that_was_not_told_is_opened_by_hand() {
        nurse.form("/locks/new", filledIn());
        web.clock.moveBy(Duration.ofMinutes(3));

        HttpResponse<String> ended = nurse.form("/locks/SG01/end", Map.of());
        web.said.wanted("gate-a", HeronPeople.NOW, 5);
        String after = nurse.get("/locks").body();

        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(after)
                .contains("No exit is secured.", "SG01 Site pedestrian gate is not secured since 2:03pm.")
                .contains("It may ask for a fob until 2:15pm; then it stops by itself. Open it by hand");
        assertThat(nurse.get("/wards/heron").body()).doesNotContain("is secured until");
    }

    @Test
    void it_is_over_with_its_last_minute_without_anybody() {
        nurse.form("/locks/new", filledIn());

        web.clock.moveBy(Duration.ofMinutes(15));

        assertThat(nurse.get("/locks").body()).contains("No exit is secured.", "It ended by itself.");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_is_kept() {
        Map<String, String> form = filledIn();
        form.put("minutes", "an hour");
        form.put("inCharge", "");
        form.put("door", "HD11");

        HttpResponse<String> refused = nurse.form("/locks/new", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Nothing was secured, and no door has changed.")
                .contains("href=\"#minutes\">Enter 1 to 15 minutes.")
                .contains("href=\"#inCharge\"", "HD11 is no exit.", "A man with a &lt;knife&gt;.");
        assertThat(web.locks.all()).isEmpty();
    }

    @Test
    void programs_secure_read_confirm_and_end() {
        JsonObject body = new JsonObject()
                .put("door", "HD01")
                .put("minutes", 15)
                .put("reason", "Fire engine in the yard.")
                .put("inCharge", true);

        HttpResponse<String> started = post(nurse, "/api/v1/locks", body);
        HttpResponse<String> again = post(nurse, "/api/v1/locks", body);
        HttpResponse<String> unread = post(nurse, "/api/v1/locks", body.copy().put("minutes", "15"));
        JsonObject more = new JsonObject().put("minutes", 30).put("reason", "Still there.");
        HttpResponse<String> confirmed = post(manager, "/api/v1/locks/HD01/confirmation", more);
        HttpResponse<String> ended = post(nurse, "/api/v1/locks/HD01/end", new JsonObject());

        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        assertThat(new JsonObject(again.body()).getString("code")).isEqualTo("SECURED_ALREADY");
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(new JsonObject(confirmed.body())
                        .getJsonArray("running")
                        .getJsonObject(0)
                        .getString("until"))
                .isEqualTo("2026-11-23T14:30:00Z");
        assertThat(new JsonObject(ended.body()).getJsonArray("running")).isEmpty();
        assertThat(new JsonObject(nurse.get("/api/v1/restrictions").body())
                        .getJsonObject("doorHoursSecured")
                        .getInteger("minutesByEmergencyLock"))
                .isZero();
    }

    private static HttpResponse<String> post(Browser who, String path, JsonObject body) {
        return who.post(path, "application/json", body.encode());
    }
}
