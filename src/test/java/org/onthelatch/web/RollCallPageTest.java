package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.staff.Role;

/** The sheet for a fire: from the store alone, without a level or a status on it (D74; hazard H13). */
class RollCallPageTest {
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
    void it_tells_who_is_in_and_out_and_how_that_is_known_and_no_level_and_no_status_N8() {
        String page = Browser.of(web, Role.NURSE).get("/wards/heron/roll-call").body();

        assertThat(page)
                .contains("<strong>4</strong> believed in", "<strong>1</strong> out", "As she told staff", "Bed 2")
                .contains("Nothing recorded yet, so believed to be in", "No door has reported a fire alarm.")
                .doesNotContain("Section 3", "Agreed times", "With someone", "Informal");
    }

    @Test
    void a_fire_makes_the_board_red_and_everybody_not_known_and_people_are_ticked_off() {
        Browser nurse = Browser.of(web, Role.NURSE);
        fire("FIRE_RELEASE", 20);

        String board = nurse.get("/wards/heron").body();
        JsonObject before =
                new JsonObject(nurse.get("/api/v1/wards/heron/roll-call").body());
        HttpResponse<String> marked =
                nurse.form("/wards/heron/roll-call", Map.of("person", "P03", "where", "AT_THE_ASSEMBLY_POINT"));
        JsonObject after =
                new JsonObject(nurse.get("/api/v1/wards/heron/roll-call").body());

        assertThat(board).contains("Fire alarm since", "HD04", "Open the roll call");
        assertThat(before.getBoolean("alarmOn")).isTrue();
        assertThat(before.getJsonObject("counts").getInteger("NOT_KNOWN")).isEqualTo(4);
        assertThat(marked.statusCode()).isEqualTo(303);
        assertThat(after.getJsonObject("counts").getInteger("NOT_KNOWN")).isEqualTo(3);
        assertThat(states(after)).contains("P03 SEEN", "P02 OUT", "P01 NOT_KNOWN");
        assertThat(web.audit)
                .anyMatch(entry ->
                        entry.action().equals("see person") && entry.reason().equals("at the assembly point"));
    }

    @Test
    void a_program_ticks_off_and_is_told_what_is_wrong() {
        Browser manager = Browser.of(web, Role.MANAGER);
        String path = "/api/v1/wards/heron/roll-call/seen";

        HttpResponse<String> seen =
                manager.post(path, "application/json", "{\"person\":\"P01\",\"where\":\"IN_THE_WARD\"}");
        HttpResponse<String> stranger =
                manager.post(path, "application/json", "{\"person\":\"P99\",\"where\":\"IN_THE_WARD\"}");
        HttpResponse<String> reviewer = Browser.of(web, Role.REVIEWER)
                .post(path, "application/json", "{\"person\":\"P01\",\"where\":\"IN_THE_WARD\"}");

        assertThat(seen.statusCode()).isEqualTo(201);
        assertThat(stranger.statusCode()).isEqualTo(422);
        assertThat(stranger.body()).contains("\"field\":\"person\"", "P99");
        assertThat(reviewer.statusCode()).isEqualTo(403);
    }

    @Test
    void nothing_is_ticked_off_that_could_not_be_kept() {
        web.journal.fail(true);

        HttpResponse<String> marked = Browser.of(web, Role.NURSE)
                .form("/wards/heron/roll-call", Map.of("person", "P03", "where", "IN_THE_WARD"));

        assertThat(marked.statusCode()).isEqualTo(503);
        assertThat(web.whereabouts
                        .get()
                        .of(new org.onthelatch.person.PersonId("P03"))
                        .known())
                .isEqualTo(org.onthelatch.whereabouts.Place.Known.ASSUMED);
    }

    private static List<String> states(JsonObject call) {
        JsonArray people = call.getJsonArray("people");
        return people.stream()
                .map(JsonObject.class::cast)
                .map(person -> person.getString("person") + " " + person.getString("state"))
                .toList();
    }

    private void fire(String kind, long seq) {
        KeptEvent event =
                HeronEvents.kept(seq, kind, "HD04", "", HeronPeople.NOW.minusSeconds(30), new DecisionContext.Nobody());
        web.whereabouts.heard(List.of(event), web.register);
    }
}
