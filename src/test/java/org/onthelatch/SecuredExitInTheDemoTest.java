package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exit secured in an emergency, from the nurse's form over the real broker to the door and back (D28, H20, N1). */
class SecuredExitInTheDemoTest {
    @Test
    void it_asks_for_a_fob_lets_out_who_is_free_calls_staff_for_who_has_none_and_ends_by_itself(@TempDir Path folder) {
        try (RunningDemo demo = RunningDemo.start(folder)) {
            assertThat(leaves(demo, RunningDemo.P01)).as("Amara's agreed time").isEqualTo("OPEN");

            Http.Answer secured = demo.pages.post(
                    "/api/v1/locks",
                    new JsonObject()
                            .put("door", "HD01")
                            .put("minutes", 15)
                            .put("reason", "a stranger at the front door")
                            .put("inCharge", true));

            assertThat(secured.status()).as("%s", secured.json()).isEqualTo(201);
            JsonObject lock = Eventually.get(
                    "the door says that it has it",
                    () -> lock(demo).orElseThrow(),
                    shown -> shown.getString("state").equals("SECURED"));
            assertThat(leaves(demo, RunningDemo.P02)).as("Bridget is informal").isEqualTo("OPEN");
            assertThat(leaves(demo, RunningDemo.P01)).isEqualTo("ASK");
            demo.ward.presses("heron-a", "HD01");
            Eventually.is(
                    "staff are called at once to whoever has no fob",
                    () -> demo.board("heron").getJsonArray("calls").stream()
                            .anyMatch(call ->
                                    ((JsonObject) call).getString("door").equals("HD01")));

            demo.moveClock(Instant.parse(lock.getString("until")).minus(Duration.ofSeconds(1)));

            Eventually.is(
                    "it ends by itself", () -> leaves(demo, RunningDemo.P01).equals("OPEN"));
            assertThat(lock(demo)).isEmpty();
        }
    }

    private static Optional<JsonObject> lock(RunningDemo demo) {
        return demo.board("heron").getJsonArray("locks").stream()
                .map(JsonObject.class::cast)
                .findFirst();
    }

    private static String leaves(RunningDemo demo, String fob) {
        return demo.ward.leaves("heron-a", "HD01", fob).getString("outcome");
    }
}
