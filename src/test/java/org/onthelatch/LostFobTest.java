package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A fob is lost in the running ward and another works in its place, in one action (D88; hazard H1: until it is replaced, a
 * lost fob of an informal person is a de facto detention).
 */
class LostFobTest {
    private static final String SPARE = "04c10000000201";
    private static final String OTHER = "04c10000000202";

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
    void the_old_fob_stops_at_every_door_and_the_new_one_does_what_her_plan_says_D88() {
        JsonObject before = demo.ward.leaves("heron-a", "HD01", RunningDemo.P02);
        assertThat(before.getString("outcome")).isEqualTo("OPEN");

        Http.Answer answer = lost("P02", RunningDemo.P02, SPARE);
        awaitTold("P02");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().getJsonObject("fob").getString("fob")).isEqualTo(SPARE);
        assertThat(demo.ward.leaves("heron-a", "HD01", SPARE).getString("outcome"))
                .as("informal: the way out is hers")
                .isEqualTo("OPEN");
        assertThat(enters("heron-a", "HD01", SPARE)).as("home, D114").isEqualTo("OPEN");
        assertThat(enters("heron-c", "HD12", SPARE)).as("her own room").isEqualTo("OPEN");
        assertThat(enters("heron-c", "HD12", RunningDemo.P02)).isEqualTo("ASK");
        assertThat(enters("heron-a", "HD01", RunningDemo.P02)).isEqualTo("ASK");
        Eventually.get(
                "the use of the lost fob is told at the desk, quietly, D100",
                () -> demo.pages.text("/fobs"),
                page -> page.contains("the fob that was reported lost by or for Bridget F. was used"));
        for (String device : RunningDemo.DEVICES) {
            assertThat(demo.latestList(device).body())
                    .as(device)
                    .contains(SPARE)
                    .doesNotContain(RunningDemo.P02);
        }
    }

    @Test
    void the_new_fob_carries_her_restriction_and_a_controller_that_is_away_is_named_D88_H7() {
        assertThat(demo.ward.leaves("heron-a", "HD01", RunningDemo.P05).getString("outcome"))
                .isNotEqualTo("OPEN");
        demo.ward.fault("cartlodge-b", "offline");
        Eventually.is(
                "cartlodge-b is away", () -> !demo.controller("cartlodge-b").getBoolean("connected"));

        lost("P05", RunningDemo.P05, OTHER);
        JsonObject delivery = Eventually.get(
                "all but the one that is away",
                () -> fob("P05").getJsonObject("delivery"),
                told -> told.getJsonArray("notTold").stream().allMatch(door -> isOf("cartlodge-b", door)));
        String page = demo.pages.text("/fobs/of/P05?changed=1");
        demo.ward.fault("cartlodge-b", "online");
        awaitTold("P05");

        assertThat(delivery.getJsonArray("notTold")).isNotEmpty();
        assertThat(page)
                .contains("Doors that have not been told yet", "by hand, without argument")
                .contains(delivery.getJsonArray("notTold").getString(0));
        assertThat(demo.ward.leaves("heron-a", "HD01", OTHER).getString("outcome"))
                .as("her rules hang on her")
                .isNotEqualTo("OPEN");
        assertThat(demo.pages.text("/fobs/of/P05?changed=1")).contains("Every door has been told");
    }

    @Test
    void bank_staff_are_let_in_for_a_shift_and_a_visit_needs_somebody_who_answers_for_it_D93_D94() {
        JsonObject shift =
                new JsonObject().put("like", "bank shift").put("until", "9pm").put("purpose", "late shift");
        Http.Answer let = demo.pages.post("/api/v1/holders/f.oban/entry", shift);
        Http.Answer refused = demo.pages.post("/api/v1/holders/V01/entry", shift);

        assertThat(let.status()).as(let.toString()).isEqualTo(200);
        assertThat(demo.pages.text("/fobs/of/f.oban")).contains("late shift, from", "9:30pm");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getString("detail"))
                .contains("Choose whose doors: advocacy", "Choose the member of staff who answers for this visit.");
        assertThat(demo.pages.text("/fobs/of/V01")).contains("Who answers for the visit", "visits to P10");
    }

    @Test
    void a_bank_nurse_who_is_here_for_the_first_time_has_a_fob_and_a_shift_in_three_steps_D93() {
        JsonObject newcomer = new JsonObject()
                .put("id", "z.wren")
                .put("name", "Z. Wren")
                .put("role", "NURSE")
                .put("profession", "Bank nurse");
        Http.Answer known = demo.pages.post("/api/v1/staff", newcomer);
        Http.Answer again = demo.pages.post("/api/v1/staff", newcomer);
        Http.Answer visitor = demo.pages.post(
                "/api/v1/visitors", new JsonObject().put("name", "Megan M.").put("relation", "sister of P03"));

        assertThat(known.status()).as(known.toString()).isEqualTo(201);
        assertThat(demo.pages.text("/fobs/of/z.wren")).contains("Z. Wren", "Bank nurse");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.json().getString("detail")).contains("Z. Wren is known already");
        assertThat(visitor.json().getString("holder")).isEqualTo("V03");
        assertThat(demo.pages.text("/fobs/of/V03")).contains("Megan M.", "sister of P03");
    }

    private static Http.Answer lost(String person, String fob, String temporary) {
        return demo.pages.post(
                "/api/v1/holders/%s/fob/lost".formatted(person),
                new JsonObject().put("fob", fob).put("newFob", temporary).put("reason", "left on the bus"));
    }

    private static JsonObject fob(String person) {
        return demo.pages.get("/api/v1/holders/%s/fob".formatted(person)).json();
    }

    private static void awaitTold(String person) {
        Eventually.is(
                "every door has been told",
                () -> fob(person)
                        .getJsonObject("delivery")
                        .getJsonArray("notTold")
                        .isEmpty());
    }

    private static boolean isOf(String device, Object door) {
        return demo.controller(device).getJsonArray("doors").stream()
                .map(JsonObject.class::cast)
                .anyMatch(known -> known.getString("door").equals(door));
    }

    private static String enters(String device, String door, String fob) {
        return demo.ward
                .present(device, door, new JsonObject().put("fob", fob).put("way", "IN"))
                .getString("outcome");
    }
}
