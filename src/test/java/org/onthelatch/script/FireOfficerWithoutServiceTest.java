package org.onthelatch.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.ScriptedDemo;

/** D106, N4: she stops the service, and every door does what its fire record says all the same. */
class FireOfficerWithoutServiceTest {
    @Test
    void with_the_service_stopped_the_break_glass_opens_the_door(@TempDir Path folder) {
        try (ScriptedDemo demo = ScriptedDemo.start(folder)) {
            demo.stopService();

            demo.breakGlass("heron-a", "HD02");
            ScriptedDemo.awaits(
                    "the door is released", () -> demo.mode("heron-a", "HD02").contains("RELEASED"));
            demo.replaceGlass("heron-a", "HD02");

            assertThat(demo.mode("heron-a", "HD02"))
                    .as("it does not lock again by itself")
                    .contains("RELEASED");
        }
    }
}
