package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** In the running demo: Gwen's garden is open, and that she tries the front door brings a review (domain, section 3.2). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GwenTriesTheFrontDoorTest {
    private static final String GWEN = "04c10000000007";

    private RunningDemo demo;

    @BeforeAll
    void start(@TempDir Path folder) {
        demo = RunningDemo.start(folder);
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    @Test
    void her_garden_is_open_and_her_trying_the_front_door_brings_a_review() {
        demo.awaitListsInForce();
        assertThat(reasons()).doesNotContain("OBJECTS");

        assertThat(demo.ward.leaves("heron-a", "HD03", GWEN).getString("outcome"))
                .isEqualTo("OPEN");
        assertThat(demo.ward.leaves("heron-a", "HD01", GWEN).getString("outcome"))
                .isNotEqualTo("OPEN");

        Eventually.is("a review is asked for", () -> reasons().contains("OBJECTS"));
        assertThat(demo.pages.get("/api/v1/explain?person=P07&door=HD03").json().encode())
                .contains("OPEN");
    }

    private String reasons() {
        return demo.pages.get("/api/v1/people/P07/care").json().getJsonArray("reviewEarly").stream()
                .map(trigger -> ((JsonObject) trigger).getString("reason"))
                .toList()
                .toString();
    }
}
