package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.command.demo.DemoSimulator;

/** A running service whose every write the system refuses, from one moment to another (H33). */
class DiskFaultTest {
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");

    @Test
    void nothing_is_acknowledged_readiness_says_why_and_all_of_it_is_kept_once_the_disk_takes_it(@TempDir Path folder)
            throws Exception {
        assumeTrue(Files.isExecutable(PRLIMIT), "no prlimit here (util-linux), so that writes cannot be made to fail");
        ServiceProcess service = new ServiceProcess(folder);
        service.start();
        Http health = new Http(service.httpPort());
        try (DemoSimulator simulator = service.simulator()) {
            assertThat(simulator).isNotNull();
            SimulatedWard ward = new SimulatedWard(service.simulatorPort());
            Eventually.is("the service is ready", () -> isReady(health));
            Eventually.is("all is receipted", () -> ward.isOnline("heron-a") && ward.unreceipted("heron-a") == 0);

            mayWrite(service.pid(), "1");
            String outcome = ward.leaves("heron-a", "HD01", RunningDemo.P02).getString("outcome");

            Http.Answer unready =
                    Eventually.get("unready", () -> health.get("/health/ready"), ready -> ready.status() == 503);
            assertThat(unready.json().getString("reason")).contains("the disk reported an error");
            assertThat(outcome).isEqualTo("OPEN");
            assertThat(ward.unreceipted("heron-a")).isPositive();
            assertThat(health.get("/health/live").status()).isEqualTo(200);

            mayWrite(service.pid(), "unlimited");
            Eventually.is("ready again", () -> isReady(health));
            Eventually.is("all is receipted", () -> ward.unreceipted("heron-a") == 0);
        } finally {
            service.kill();
        }
    }

    private static boolean isReady(Http health) {
        try {
            return health.get("/health/ready").status() == 200;
        } catch (UncheckedIOException e) {
            return false; // it does not listen yet
        }
    }

    /** How large the process may make a file; a write beyond it fails. */
    private static void mayWrite(long pid, String bytes) throws IOException, InterruptedException {
        Process prlimit = new ProcessBuilder(
                        PRLIMIT.toString(), "--pid", Long.toString(pid), "--fsize=" + bytes + ":unlimited")
                .redirectErrorStream(true)
                .start();
        assertThat(prlimit.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(prlimit.exitValue())
                .as(new String(prlimit.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isZero();
    }
}
