package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds from the record to the lock, in the running demo (D5, D6; domain, section 9.5). */
class HoldAtTheDoorsTest {
    private static final String HANA = "04c10000000008";
    private static final Instant HANAS_END = Instant.parse("2026-11-26T04:10:00Z");

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
    void bridget_is_held_at_once_every_exit_answers_and_ending_it_lets_her_out_again_D5() {
        assertThat(outcome(RunningDemo.P02)).isEqualTo("OPEN");

        Http.Answer started = demo.pages.post("/api/v1/people/P02/holds", hold());

        assertThat(started.status()).as("%s", started.json()).isEqualTo(201);
        JsonObject held = Eventually.get(
                "HD01 holds",
                () -> demo.pages.get("/api/v1/people/P02/holds").json(),
                holds -> holds.getString("doors").contains("HD01")
                        && !holds.getString("doors").contains("not answered"));
        assertThat(held.getString("doors"))
                .contains("ask staff each time.", "HD02", "free now. No door holds there. Stay with her.");
        assertThat(outcome(RunningDemo.P02)).isEqualTo("ASK");

        Http.Answer ended =
                demo.pages.post("/api/v1/people/P02/holds/end", new JsonObject().put("reason", "She was seen."));

        assertThat(ended.status()).isEqualTo(201);
        Eventually.is("she goes out", () -> outcome(RunningDemo.P02).equals("OPEN"));
        assertThat(demo.onBoard("heron", "P02").getString("level")).isEqualTo("L1");
    }

    @Test
    void hanas_hold_ends_at_ten_past_four_and_not_at_twenty_to_six_D6() {
        JsonObject holds = demo.pages.get("/api/v1/people/P08/holds").json();

        assertThat(holds.getBoolean("running")).isTrue();
        assertThat(holds.getJsonArray("holds").getJsonObject(1).getString("power"))
                .isEqualTo("S5_2");
        assertThat(Instant.parse(holds.getJsonArray("holds").getJsonObject(1).getString("endsAt")))
                .isEqualTo(HANAS_END)
                .isNotEqualTo(HANAS_END.plus(Duration.ofMinutes(90)));
        List<JsonObject> answers = new ArrayList<>(List.of(atHeronFront(HANA)));
        demo.moveClock(HANAS_END.minusSeconds(2));
        Eventually.is("her door opens", () -> {
            answers.add(atHeronFront(HANA));
            return isOpen(answers.get(answers.size() - 1));
        });
        assertThat(answers)
                .filteredOn(answer -> !isOpen(answer))
                .allSatisfy(answer -> assertThat(at(answer)).as("%s", answer).isBefore(HANAS_END));
        assertThat(answers)
                .filteredOn(HoldAtTheDoorsTest::isOpen)
                .allSatisfy(answer -> assertThat(at(answer))
                        .as("%s: by the door's own clock, which the service's may be ahead of", answer)
                        .isAfter(HANAS_END.minusSeconds(1)));
        assertThat(demo.onBoard("heron", "P08").getString("level")).isEqualTo("L1");
    }

    private static boolean isOpen(JsonObject answer) {
        return answer.getString("outcome").equals("OPEN");
    }

    private static Instant at(JsonObject answer) {
        return Instant.parse(answer.getString("at"));
    }

    private static JsonObject atHeronFront(String fob) {
        return demo.ward.leaves("heron-a", "HD01", fob);
    }

    private static String outcome(String fob) {
        return atHeronFront(fob).getString("outcome");
    }

    private static JsonObject hold() {
        return new JsonObject()
                .put("power", "S5_4")
                .put("reason", "She says that she will walk into the sea.")
                .put("reference", "H2")
                .put("entitled", true)
                .put("inPatientHere", true);
    }
}
