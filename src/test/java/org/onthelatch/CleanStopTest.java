package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stop leaves nothing behind. */
class CleanStopTest {
    private static final Set<String> OURS = Set.of(
            "journal",
            "upkeep",
            "mqtt-beat",
            "mqtt-connect",
            "mqtt-send",
            "mqtt-receive",
            "simulated-devices",
            "simulator-http");

    @Test
    void a_closed_demo_leaves_no_thread_of_ours_behind(@TempDir Path folder) {
        Set<Thread> before = ours();
        RunningDemo demo = RunningDemo.start(folder);
        Set<Thread> started = ours();

        demo.close();

        assertThat(started).hasSizeGreaterThan(OURS.size() - 1 + before.size());
        Eventually.is("our threads have ended", () -> before.containsAll(ours()));
    }

    @Test
    void a_demo_that_is_told_to_end_wipes_its_folders(@TempDir Path temporary)
            throws IOException, InterruptedException {
        Process demo = ChildJvm.with(
                        List.of("-Djava.io.tmpdir=" + temporary),
                        "demo",
                        "--http-port",
                        Integer.toString(FreePort.any()),
                        "--mqtt-port",
                        Integer.toString(FreePort.any()),
                        "--simulator-port",
                        Integer.toString(FreePort.any()))
                .redirectErrorStream(true)
                .start();
        List<String> printed = new ArrayList<>();
        try (BufferedReader lines = demo.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("Ctrl-C")) {
                printed.add(line);
                line = lines.readLine();
            }
            List<String> whileRunning = names(temporary);
            demo.toHandle().destroy(); // the process's own destroy() would close what it prints
            lines.lines().forEach(printed::add);

            assertThat(demo.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(demo.exitValue()).as("it ended as it was told to").isZero();
            assertThat(whileRunning).anyMatch(name -> name.startsWith("onlatch-demo-"));
            assertThat(names(temporary))
                    .filteredOn(name -> name.startsWith("onlatch-"))
                    .isEmpty();
            assertThat(printed).noneMatch(each -> each.contains("ERROR") || each.contains("could not stop"));
        } finally {
            demo.destroyForcibly();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Set<Thread> ours() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> OURS.contains(thread.getName()))
                .collect(Collectors.toSet());
    }
}
