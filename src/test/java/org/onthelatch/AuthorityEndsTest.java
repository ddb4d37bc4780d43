package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last moment of Efua's section 2. */
class AuthorityEndsTest {
    private static final Instant END = Instant.parse("2026-11-26T00:00:00Z");

    @Test
    void her_doors_open_with_the_end_and_an_overdue_review_changes_nothing_D6_D36(@TempDir Path folder) {
        try (RunningDemo demo = RunningDemo.start(folder)) {
            JsonArray carys = restrictionsOf(demo, RunningDemo.P03);
            List<JsonObject> answers = new ArrayList<>(List.of(efua(demo)));

            demo.moveClock(END);
            Eventually.is("her door opens", () -> {
                answers.add(efua(demo));
                return isOpen(answers.get(answers.size() - 1));
            });

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(isOpen(answer))
                            .as("%s", answer)
                            .isEqualTo(!Instant.parse(answer.getString("at")).isBefore(END)));
            Eventually.is(
                    "the list after the end is issued",
                    () -> !demo.latestList("heron-a").issuedAt().isBefore(END));
            assertThat(carys).isNotEmpty();
            assertThat(restrictionsOf(demo, RunningDemo.P03)).isEqualTo(carys);
            assertThat(demo.ward.leaves("heron-a", "HD01", RunningDemo.P03).getString("outcome"))
                    .isEqualTo("ASK");
        }
    }

    /** A door that is cut off cannot hear of the demo clock's jump, so its own clock is moved by as much. */
    @Test
    void her_doors_open_with_the_end_at_a_controller_that_is_cut_off_D76(@TempDir Path folder) {
        try (RunningDemo demo = RunningDemo.start(folder)) {
            demo.ward.fault("heron-a", "offline");
            JsonObject before = efua(demo);
            Duration jump = Duration.between(demo.demo.clock().instant(), END.plusSeconds(1));

            demo.ward.fault("heron-a", new JsonObject().put("fault", "drift").put("seconds", jump.toSeconds()));
            demo.moveClock(END);

            JsonObject after = Eventually.get("her door opens", () -> efua(demo), answer -> isOpen(answer));
            assertThat(isOpen(before)).isFalse();
            assertThat(after.containsKey("cause")).as("%s", after).isFalse();
            assertThat(demo.ward.isOnline("heron-a")).isFalse();
            assertThat(demo.ward.leaves("heron-a", "HD01", RunningDemo.P03).getString("outcome"))
                    .isEqualTo("ASK");
        }
    }

    private static JsonObject efua(RunningDemo demo) {
        return demo.ward.leaves("heron-a", "HD01", RunningDemo.P05);
    }

    private static boolean isOpen(JsonObject answer) {
        return answer.getString("outcome").equals("OPEN");
    }

    /**
     * What a list says of a fob's way out, its tables' names replaced by what they stand for; how far ahead
     * a list reaches moves on with the day and is left out.
     */
    private static JsonArray restrictionsOf(RunningDemo demo, String fob) {
        JsonObject list = new JsonObject(demo.latestList("heron-a").body());
        JsonObject entry = list.getJsonArray("fobs").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("fob").equals(fob))
                .findFirst()
                .orElseThrow();
        JsonArray restrictions = entry.getJsonArray("restrictions");
        restrictions.forEach(restriction -> ((JsonObject) restriction).remove("notAfter"));
        String text = restrictions.encode();
        for (String table : List.of("windows", "doorSets")) {
            for (String name : list.getJsonObject(table).fieldNames()) {
                text = text.replace(
                        "\"" + name + "\"",
                        list.getJsonObject(table).getValue(name).toString());
            }
        }
        return new JsonArray(text);
    }
}
