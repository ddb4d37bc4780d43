package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped {@code take-revocations}, with a command that works or fails in the place of Mosquitto's restart (ADR 24). */
class TakeRevocationsTest {
    private static final String WHOLE = "-----BEGIN X509 CRL-----\nMIH\n-----END X509 CRL-----\n";

    private final Path from;
    private final Path to;
    private final Path folder;

    TakeRevocationsTest(@TempDir Path folder) {
        this.folder = folder;
        this.from = folder.resolve("crl.pem");
        this.to = folder.resolve("taken.pem");
    }

    @Test
    void a_new_list_is_brought_and_restarts_once() throws IOException, InterruptedException {
        Files.writeString(from, WHOLE);

        assertThat(run("touch restarted")).isZero();
        assertThat(to).hasSameTextualContentAs(from);
        assertThat(Files.deleteIfExists(folder.resolve("restarted"))).isTrue();
        assertThat(run("touch restarted")).isZero();
        assertThat(folder.resolve("restarted")).doesNotExist();
    }

    @Test
    void a_restart_that_failed_is_tried_again() throws IOException, InterruptedException {
        Files.writeString(from, WHOLE);

        assertThat(run("false")).isNotZero();
        assertThat(run("touch restarted")).isZero();
        assertThat(folder.resolve("restarted")).exists();
    }

    /** Mosquitto would not start with it, and no door would have a line. */
    @Test
    void half_a_list_or_none_leaves_everything_as_it_is() throws IOException, InterruptedException {
        assertThat(run("touch restarted")).isNotZero();
        Files.writeString(from, WHOLE.substring(0, 30));
        assertThat(run("touch restarted")).isNotZero();

        assertThat(to).doesNotExist();
        assertThat(folder.resolve("restarted")).doesNotExist();
    }

    private int run(String restart) throws IOException, InterruptedException {
        Path script = MosquittoFolder.SHIPPED.resolve("take-revocations").toAbsolutePath();
        Process process = new ProcessBuilder(
                        "sh", script.toString(), from.toString(), to.toString(), "sh", "-c", restart)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
