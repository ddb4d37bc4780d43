package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A level that a nurse tightened for hours returns by itself, at a door that hears nothing, too (D42, D76). */
class UrgentChangeAtTheDoorsTest {
    private static final String AMARA = "04c10000000001";

    @Test
    void amaras_door_lets_her_out_again_at_a_controller_that_is_cut_off(@TempDir Path folder) {
        try (RunningDemo demo = RunningDemo.start(folder)) {
            demo.awaitListsInForce();
            assertThat(amara(demo)).isEqualTo("OPEN");

            Http.Answer tightened = demo.pages.post(
                    "/api/v1/people/P01/urgent",
                    new JsonObject()
                            .put("level", "L5")
                            .put("hours", "2")
                            .put("reason", "She means to walk into the road.")
                            .put("herWords", "Leave me be."),
                    "If-Match",
                    "\"3\"");
            assertThat(tightened.status()).as("%s", tightened.json()).isEqualTo(201);
            Eventually.is(
                    "the door asks her to speak to staff", () -> amara(demo).equals("ASK"));

            demo.ward.fault("heron-a", "offline");
            Instant ends = Instant.parse(tightened.json().getString("reviewDueAt"));
            Duration jump = Duration.between(demo.demo.clock().instant(), ends.plusSeconds(1));
            demo.ward.fault("heron-a", new JsonObject().put("fault", "drift").put("seconds", jump.toSeconds()));
            demo.moveClock(ends);

            Eventually.is("her door opens again", () -> amara(demo).equals("OPEN"));
            assertThat(demo.ward.isOnline("heron-a")).isFalse();
            assertThat(demo.pages.get("/api/v1/people/P01").json().encode()).contains("\"L2\"");
        }
    }

    private static String amara(RunningDemo demo) {
        return demo.ward.leaves("heron-a", "HD01", AMARA).getString("outcome");
    }
}
