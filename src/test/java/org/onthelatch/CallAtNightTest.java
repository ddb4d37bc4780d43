package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The button at the front door, from the press to the lock and to the reviewer, over the real broker (D57, D89; H1). */
class CallAtNightTest {
    private static final Instant THREE_AM = Instant.parse("2026-11-24T03:00:00Z");
    private static final String REVIEWER = "Basic "
            + java.util.Base64.getEncoder()
                    .encodeToString("c.vale:saltmarsh-c-vale".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    private static RunningDemo demo;

    @BeforeAll
    static void start(@TempDir Path folder) {
        demo = RunningDemo.startAt(folder, THREE_AM);
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void she_calls_without_a_fob_at_three_the_call_escalates_staff_let_her_out_and_the_wait_is_on_record_D89_H1() {
        JsonObject event = demo.ward.presses("heron-a", "HD01");
        assertThat(event.getString("kind")).isEqualTo("EGRESS_REQUESTED");
        String id = "heron-a-%d-%d".formatted(event.getLong("epoch"), event.getLong("seq"));
        JsonObject rang = await(id, call -> true, "the call is on the board at once");
        assertThat(onBoard(id).getString("call")).isEqualTo(id);
        Instant since = Instant.parse(rang.getString("since"));

        demo.moveClock(since.plusSeconds(60));
        JsonObject nurse = await(id, call -> told(call).contains("NURSE_IN_CHARGE"), "the nurse in charge at 60 s");
        assertThat(nurse.getString("called")).isEqualTo("NURSE_IN_CHARGE");
        assertThat(demo.pages.text("/wards/heron")).contains("Nurse in charge: nobody has come for 60 seconds.");
        demo.moveClock(since.plusSeconds(180));
        await(id, call -> told(call).contains("SITE_COORDINATOR"), "the site coordinator at 180 s");
        assertThat(demo.pages.text("/wards/heron")).contains("Nurse in charge and site coordinator");

        Http.Answer let =
                demo.pages.post("/api/v1/calls/%s/let-out".formatted(id), new JsonObject().put("person", "P02"));

        assertThat(let.status()).as(let.toString()).isEqualTo(201);
        JsonObject over = await(id, call -> call.getString("state").equals("ENDED"), "the door reports the release");
        assertThat(over.getLong("waitedSeconds")).isGreaterThanOrEqualTo(180);
        JsonObject step = last(over);
        assertThat(step.getString("action")).isEqualTo("LET_OUT");
        assertThat(step.getString("by")).isEqualTo("l.pryce");
        assertThat(demo.pages.text("/wards/heron")).doesNotContain("asks to go out");
        assertThat(demo.kept("heron-a"))
                .anyMatch(kept -> kept.event().kind().name().equals("STAFF_RELEASE")
                        && kept.event().reason().equals(let.json().getString("command")));
        assertThat(demo.pages.textFor("/calls/" + id, REVIEWER))
                .contains("Bridget F. asked to go out at HD01", "Let out by L. Pryce", "Site coordinator called");
        assertThat(demo.pages.textFor("/", REVIEWER)).contains("Calls at the doors", "5 requests to go out");
    }

    @Test
    void the_seeded_waits_read_as_they_are_written_and_the_15_minutes_without_a_power_surface_M9() {
        JsonObject waits = demo.pages.get("/api/v1/calls").json().getJsonObject("waitsIn30Days");

        assertThat(hour(waits, 2).getLong("longestSeconds")).isEqualTo(35);
        assertThat(hour(waits, 23).getLong("longestSeconds")).isEqualTo(190);
        assertThat(hour(waits, 16).getLong("longestSeconds")).isEqualTo(228);
        assertThat(waits.getJsonArray("withoutPower").getJsonObject(0).getLong("seconds"))
                .isEqualTo(900);
        assertThat(demo.pages.textFor("/calls", REVIEWER))
                .contains("Hana P., for 15 min", "A question for the manager.");
    }

    @Test
    void three_refusals_call_staff_and_the_fourth_time_the_fob_is_evaluated_as_the_first_D101_D102() {
        List<JsonObject> answers = List.of(carys(), carys(), carys());

        JsonObject call = Eventually.get(
                        "staff are called to offer help",
                        () -> demo.pages.get("/api/v1/calls?state=open").json().getJsonArray("calls"),
                        calls -> calls.stream().anyMatch(any -> kind(any).equals("REFUSED_OFTEN")))
                .stream()
                .map(JsonObject.class::cast)
                .filter(any -> kind(any).equals("REFUSED_OFTEN"))
                .findFirst()
                .orElseThrow();
        JsonObject fourth = carys();

        assertThat(call.getString("person")).isEqualTo("P03");
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.getString("light")).isEqualTo("AMBER_SOFT"));
        assertThat(fourth.getString("light")).isEqualTo("AMBER_SOFT");
        assertThat(fourth.getString("outcome")).isEqualTo(answers.get(0).getString("outcome"));
        assertThat(demo.latestList("heron-a").body()).contains(RunningDemo.P03);
        assertThat(demo.pages.text("/wards/heron")).contains("Go to her and offer help.");
    }

    /** Alone at the front door, which asks for somebody with her; each time the door waits for that one in vain. */
    private static JsonObject carys() {
        JsonObject answer = demo.ward.leaves("heron-a", "HD01", RunningDemo.P03);
        demo.ward.leaves("heron-a", "HD01", RunningDemo.P05);
        return answer;
    }

    private static String kind(Object call) {
        return ((JsonObject) call).getString("kind");
    }

    private static JsonObject hour(JsonObject waits, int hour) {
        return waits.getJsonArray("byHour").stream()
                .map(JsonObject.class::cast)
                .filter(any -> any.getInteger("hour") == hour)
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject onBoard(String id) {
        return demo.board("heron").getJsonArray("calls").stream()
                .map(JsonObject.class::cast)
                .filter(call -> call.getString("call").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject await(String id, java.util.function.Predicate<JsonObject> is, String what) {
        return Eventually.get(
                what,
                () -> demo.pages.get("/api/v1/calls/" + id).json(),
                call -> call.containsKey("since") && is.test(call));
    }

    private static List<String> told(JsonObject call) {
        JsonArray steps = call.getJsonArray("steps");
        return steps.stream()
                .map(JsonObject.class::cast)
                .filter(step -> step.getString("action").equals("TOLD"))
                .map(step -> step.getString("called"))
                .toList();
    }

    private static JsonObject last(JsonObject call) {
        JsonArray steps = call.getJsonArray("steps");
        return steps.getJsonObject(steps.size() - 1);
    }
}
