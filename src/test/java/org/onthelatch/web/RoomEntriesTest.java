package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** Who opened my room: staff say why, and she reads it; her own openings are nobody's business (D96, N11). */
class RoomEntriesTest {
    private WebFixture web;
    private Browser nurse;

    @BeforeEach
    void opened() {
        web = new WebFixture();
        web.events.add(HeronEvents.openedByStaff(91, "HD13"));
        web.events.add(HeronEvents.openedByStaff(92, "HD04"));
        nurse = Browser.of(web, Role.NURSE);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void an_opening_waits_for_its_reason_and_she_sees_both_before_and_after_D96() {
        String owed = nurse.get("/room-entries").body();
        String before = nurse.get("/people/P03/room-entries").body();
        HttpResponse<String> blank = nurse.form("/room-entries/heron-a-1-91", Map.of("why", "WORRY"));
        HttpResponse<String> given = nurse.form(
                "/room-entries/heron-a-1-91", Map.of("why", "WORRY", "words", "I heard <crying>.", "announced", "yes"));

        assertThat(owed).contains("Bed 3", "/room-entries/heron-a-1-91").doesNotContain("heron-a-1-92");
        assertThat(before).contains("No reason has been given yet");
        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(blank.body()).contains("as you would say it to her");
        assertThat(given.statusCode()).as(given.body()).isEqualTo(303);
        assertThat(nurse.get("/people/P03/room-entries").body())
                .contains("Worry about her safety just then. I heard &lt;crying&gt;. Knocked")
                .doesNotContain("No reason");
        assertThat(nurse.get("/room-entries").body()).contains("every opening has its reason");
        assertThat(nurse.form("/room-entries/heron-a-1-91", Map.of("why", "CARE"))
                        .body())
                .as("what she may have read stays")
                .contains("It stays.");
        assertThat(web.audit).anyMatch(audit -> audit.action().equals("say why room was opened"));
    }

    @Test
    void anothers_fob_is_for_her_or_a_nurse_to_explain_and_a_program_is_told_so() {
        Browser estates = Browser.of(web, Role.ESTATES);

        assertThat(estates.get("/room-entries").body()).doesNotContain("heron-a-1-91");
        HttpResponse<String> refused = estates.post(
                "/api/v1/room-entries/heron-a-1-91/reason",
                "application/json",
                "{\"why\":\"REPAIR\",\"announced\":true}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("another's fob");
        assertThat(estates.post(
                                "/api/v1/room-entries/x/reason",
                                "application/json",
                                "{\"why\":\"CARE\",\"announced\":true}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void her_own_openings_and_those_of_other_rooms_are_not_in_it_N11() {
        JsonObject hers =
                new JsonObject(nurse.get("/api/v1/people/P03/room-entries").body());
        JsonObject amaras =
                new JsonObject(nurse.get("/api/v1/people/P01/room-entries").body());

        assertThat(hers.getJsonArray("entries")).hasSize(1);
        assertThat(hers.getJsonArray("entries").getJsonObject(0).getString("staff"))
                .isEqualTo("nurse");
        assertThat(amaras.getJsonArray("entries")).as("she opened it herself").isEmpty();
    }
}
