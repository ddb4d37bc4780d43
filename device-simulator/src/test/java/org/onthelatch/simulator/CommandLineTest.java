package org.onthelatch.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void without_a_command_it_prints_how_to_use_it() {
        int exitCode = run();

        assertThat(exitCode).isZero();
        assertThat(out.toString()).startsWith("Usage: device-simulator");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void arguments_it_does_not_know_end_with_2_and_are_named() {
        int exitCode = run("--open-all-doors");

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString()).contains("--open-all-doors").contains("Usage: device-simulator");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
