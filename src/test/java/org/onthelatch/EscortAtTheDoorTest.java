package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two fobs within 15 seconds, of the kind that was agreed, and how many go with one escort (D95), over the real broker. */
class EscortAtTheDoorTest {
    private static final String QUILL = "04c20000000009";
    private static final String MOTHER = "04c30000000001";

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
    void staff_pair_a_carer_does_not_and_one_escort_with_two_people_is_told_on_the_board_D95() {
        String alone = outcome(RunningDemo.P03);
        String withCarer = outcome(MOTHER);
        outcome(RunningDemo.P03);
        String withStaff = outcome(QUILL);
        Eventually.is(
                "the board says with whom she is out",
                () -> demo.pages.text("/wards/heron").contains("With N. Quill"));

        assertThat(alone).as("the door waits for the second fob").isEqualTo("ASK");
        assertThat(withCarer).as("her plan says staff").isEqualTo("ASK");
        assertThat(withStaff).isEqualTo("OPEN_WITH_ESCORT");
        assertThat(demo.board("heron").getJsonArray("tooManyWithOneEscort")).isEmpty();

        outcome(RunningDemo.P05);
        outcome(QUILL);
        Eventually.is(
                "one escort, two people",
                () -> demo.board("heron").getJsonArray("tooManyWithOneEscort").size() == 1);
        assertThat(demo.pages.text("/wards/heron")).contains("N. Quill is believed out with 2 people");

        demo.ward.present(
                "heron-a", "HD01", new JsonObject().put("fob", RunningDemo.P05).put("way", "IN"));
        Eventually.is(
                "her return is recorded",
                () -> demo.board("heron").getJsonArray("tooManyWithOneEscort").isEmpty());
    }

    private static String outcome(String fob) {
        return demo.ward.leaves("heron-a", "HD01", fob).getString("outcome");
    }
}
