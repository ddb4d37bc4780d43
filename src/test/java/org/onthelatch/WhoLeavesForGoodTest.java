package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Discharge, transfer, death and a move in the running ward, to the doors (D98, D82; hazards H34 and H5). */
class WhoLeavesForGoodTest {
    private static final String OFFICE = basic("h.rook:saltmarsh-h-rook");
    private static RunningDemo demo;

    @BeforeAll
    static void start(@TempDir Path folder) {
        demo = RunningDemo.start(folder);
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void
            a_nurse_cannot_let_a_detained_woman_go_for_good_but_the_office_can_and_her_fob_then_only_lets_her_out_D98_D82() {
        assertThat(leaves("heron-a", "HD01", RunningDemo.P03)).isNotEqualTo("OPEN");
        JsonObject away = new JsonObject().put("kind", "DISCHARGED").put("words", "To her sister in Wick.");

        Http.Answer nurse = record("P03", away);
        Http.Answer office = record("P03", away, "Authorization", OFFICE);
        Eventually.is(
                "the door lets her out",
                () -> leaves("heron-a", "HD01", RunningDemo.P03).equals("OPEN"));
        Eventually.is(
                "it is home no more",
                () -> enters("heron-a", "HD01", RunningDemo.P03).equals("ASK"));

        assertThat(nurse.status()).isEqualTo(422);
        assertThat(nurse.json().getString("detail")).contains("She is detained", "Call one of them");
        assertThat(office.status()).as(office.toString()).isEqualTo(201);
        assertThat(closed(office)).contains("POWER S3 ENDED", "FOB " + RunningDemo.P03 + " TO_BE_RETURNED");
        assertThat(enters("heron-c", "HD13", RunningDemo.P03))
                .as("her old room")
                .isEqualTo("ASK");
        assertThat(demo.board("heron").getJsonArray("people").encode()).doesNotContain("\"P03\"");
        assertThat(demo.board("heron").getJsonArray("left").encode()).contains("P03", "DISCHARGED");
        assertThat(demo.pages.get("/api/v1/reviews").json().encode())
                .as("nothing is overdue")
                .doesNotContain("\"P03\"");
        assertThat(demo.pages.text("/wards/heron/roll-call"))
                .contains("No longer on this ward:", "Do not look for them here");
        assertThat(demo.pages.text("/people/P03")).contains("left the hospital", "being walked to the shop");
        assertThat(demo.pages.text("/people/P03/departure")).contains("What of hers was open");
        Http.Answer assess = demo.pages.post("/api/v1/people/P03/assessments", new JsonObject(), "If-Match", "\"1\"");
        assertThat(assess.status()).isEqualTo(409);
        assertThat(assess.json().getString("code")).isEqualTo("LEFT");
        assertThat(demo.pages.status("/people/P03/plan"))
                .as("no plan tells her of a home that is hers no more")
                .isEqualTo(409);
    }

    @Test
    void a_death_stops_the_fob_and_every_reminder_and_nobody_is_late_any_more_D98() {
        assertThat(demo.onBoard("cartlodge", "P12").encode()).contains("OUT");

        Http.Answer died = record("P12", new JsonObject().put("kind", "DIED"));
        Eventually.is(
                "her fob opens nothing",
                () -> enters("cartlodge-a", "CD01", "04c10000000012").equals("ASK"));

        assertThat(died.status()).as(died.toString()).isEqualTo(201);
        assertThat(closed(died)).contains("FOB 04c10000000012 STOPPED").anyMatch(line -> line.startsWith("LEAVE "));
        String page = demo.pages.text("/people/P12");
        assertThat(page).contains("died,", "Her record is kept as it was").doesNotContain("Overdue", "Due soon");
        assertThat(demo.pages.text("/reminders")).doesNotContain("Lorraine");
        assertThat(demo.pages.text("/wards/cartlodge")).doesNotContain("/people/P12\"");
        assertThat(demo.pages.text("/wards/cartlodge/paper-pack")).doesNotContain("Lorraine");
        assertThat(demo.pages.text("/fobs/of/P12")).contains("stopped");
    }

    @Test
    void who_moves_to_the_other_ward_is_at_home_there_at_once_and_keeps_her_level_D98_D114() {
        assertThat(enters("cartlodge-b", "CD18", "04c10000000001")).isEqualTo("ASK");
        String room = demo.pages
                .text("/people/P01/departure")
                .replaceAll("(?s).*<option value=\"([^\"]+)\"[^>]*>Flat 8.*", "$1");

        Http.Answer taken = record(
                "P01",
                new JsonObject()
                        .put("kind", "MOVED")
                        .put("words", "She asked for it.")
                        .put("room", "F1"));
        Http.Answer moved = record(
                "P01",
                new JsonObject()
                        .put("kind", "MOVED")
                        .put("words", "She asked for it.")
                        .put("room", room));
        Eventually.is(
                "her new door is hers",
                () -> enters("cartlodge-b", "CD18", "04c10000000001").equals("OPEN"));

        assertThat(taken.status()).isEqualTo(422);
        assertThat(moved.status()).as(moved.toString()).isEqualTo(201);
        assertThat(demo.onBoard("cartlodge", "P01").getString("level")).isEqualTo("L2");
        assertThat(demo.board("heron").getJsonArray("left").encode())
                .as("her old ward is told where she is")
                .contains("{\"person\":\"P01\"", "\"kind\":\"MOVED\"", "\"to\":\"cartlodge\"");
        assertThat(demo.pages.text("/wards/heron"))
                .contains("Amara O.</a> moved to The Cartlodge (Flat 8)")
                .doesNotContain("Amara O. is in");
        assertThat(demo.pages.text("/wards/heron/roll-call")).contains("Amara O. (moved to The Cartlodge, Flat 8, at ");
        assertThat(demo.board("cartlodge").getJsonArray("left").encode()).doesNotContain("P01");
        assertThat(moved.json().encode())
                .contains("\"from\":{\"ward\":\"heron\",\"room\":\"Z-BED-1\",\"roomName\":\"Bed 1\"}");
        assertThat(enters("heron-c", "HD11", "04c10000000001"))
                .as("her old room is not")
                .isEqualTo("ASK");
    }

    @Test
    void a_wrong_entry_is_taken_back_once_and_the_second_of_two_desks_is_told_D50_D98() {
        Http.Answer gone =
                record("P15", new JsonObject().put("kind", "TRANSFERRED").put("words", "To Fenland General."));
        Http.Answer twice = record("P15", new JsonObject().put("kind", "DIED").put("basedOn", 0));
        Http.Answer back = record(
                "P15",
                new JsonObject()
                        .put("kind", "TAKEN_BACK")
                        .put("words", "Wrong record.")
                        .put("basedOn", 1));
        Eventually.is(
                "she is at home again",
                () -> enters("cartlodge-a", "CD01", "04c10000000015").equals("OPEN"));

        assertThat(gone.status()).as(gone.toString()).isEqualTo(201);
        assertThat(twice.status()).isEqualTo(412);
        assertThat(twice.json().getJsonObject("latest").getString("kind")).isEqualTo("TRANSFERRED");
        assertThat(back.status()).as(back.toString()).isEqualTo(201);
        assertThat(demo.pages.text("/wards/cartlodge"))
                .contains("/people/P15\"")
                .doesNotContain("Olamide T.</a> went");
    }

    private static List<String> closed(Http.Answer answer) {
        return answer.json().getJsonArray("departures").getJsonObject(0).getJsonArray("closed").stream()
                .map(JsonObject.class::cast)
                .map(one -> "%s %s %s".formatted(one.getString("what"), one.getString("name"), one.getString("fate")))
                .toList();
    }

    private static Http.Answer record(String person, JsonObject body, String... headers) {
        return demo.pages.post("/api/v1/people/%s/departures".formatted(person), body, headers);
    }

    private static String leaves(String device, String door, String fob) {
        return demo.ward.leaves(device, door, fob).getString("outcome");
    }

    private static String enters(String device, String door, String fob) {
        return demo.ward
                .present(device, door, new JsonObject().put("fob", fob).put("way", "IN"))
                .getString("outcome");
    }

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }
}
