package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the nurse's decision to the open door, over everything that lies between. */
class LoosenedLevelTest {
    private static final Instant AFTER_HER_TIMES = Instant.parse("2026-11-23T23:00:00Z");

    @Test
    void amara_is_loosened_every_door_of_hers_answers_and_opens_at_an_hour_at_which_it_asked_D77(@TempDir Path folder) {
        try (RunningDemo demo = RunningDemo.startAt(folder, AFTER_HER_TIMES)) {
            JsonObject asked = atTheFrontDoor(demo);
            String before = demo.controller("heron-a").getString("listHeld");

            Http.Answer recorded =
                    demo.pages.post("/api/v1/people/P01/assessments", openTellUs(), "If-Match", version(demo));

            assertThat(asked.getString("outcome")).isEqualTo("ASK");
            assertThat(asked.getString("cause")).isEqualTo("ESCORT_NEEDED");
            assertThat(recorded.status()).as("%s", recorded.json()).isEqualTo(201);
            assertThat(recorded.json().getString("level")).isEqualTo("L1");
            demo.awaitListsInForce();
            JsonObject row = Eventually.get(
                    "4 of 4 doors have it",
                    () -> demo.onBoard("heron", "P01"),
                    shown -> shown.getString("level").equals("L1") && inForce(shown) == all(shown));
            assertThat(all(row)).isEqualTo(4);
            assertThat(demo.controller("heron-a").getString("listHeld")).isNotEqualTo(before);
            assertThat(atTheFrontDoor(demo).getString("outcome")).isEqualTo("OPEN");
            JsonArray reached = demo.pages.get("/api/v1/people/P01").json().getJsonArray("reachedDoors");
            assertThat(reached.getJsonObject(0).getInteger("controllers")).isEqualTo(2);
            assertThat(reached.getJsonObject(0).getString("everywhereAt")).isNotEmpty();
            assertThat(reached.getJsonObject(1))
                    .as("the later bus, M7")
                    .isEqualTo(new JsonObject()
                            .put("version", 3)
                            .put("controllers", 2)
                            .put("everywhereAt", "2026-11-16T11:02:41Z")
                            .put("seconds", 41));
        }
    }

    private static JsonObject atTheFrontDoor(RunningDemo demo) {
        return demo.ward.leaves("heron-a", "HD01", RunningDemo.P01);
    }

    private static String version(RunningDemo demo) {
        return demo.pages.get("/api/v1/people/P01/assessments").etag();
    }

    private static int inForce(JsonObject row) {
        return row.getJsonObject("doors").getInteger("inForce");
    }

    private static int all(JsonObject row) {
        return row.getJsonObject("doors").getInteger("all");
    }

    private static JsonObject openTellUs() {
        return new JsonObject()
                .put("level", "L1")
                .put("herWords", "I will be back for tea, and I will say so.")
                .put("rationale", "Ten days with the later bus went well.")
                .put("reviewDueAt", "2026-12-20T00:00:00Z")
                .put("personPresent", true);
    }
}
