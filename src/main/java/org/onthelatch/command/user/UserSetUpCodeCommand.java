package org.onthelatch.command.user;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onthelatch.command.Commands;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.running.SetUpCode;
import org.onthelatch.secret.OwnerOnly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code user set-up-code}: says the code for the first set-up while the service runs (ADR 69). */
@Command(
        name = "set-up-code",
        description = "Say the code with which the first administrator is made at /set-up, while the service runs.",
        mixinStandardHelpOptions = true)
public final class UserSetUpCodeCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    public UserSetUpCodeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Optional<ConfigOptions.Read> read = config.read(spec.commandLine().getErr());
        if (read.isEmpty()) {
            return 1;
        }
        try {
            return say(SetUpCode.file(read.get().settings().data()));
        } catch (RuntimeException e) {
            spec.commandLine().getErr().println(Commands.why(e));
            return 1;
        }
    }

    private int say(Path file) {
        List<String> lines =
                Files.exists(file) ? OwnerOnly.readSecret(file).lines().toList() : List.of();
        if (lines.size() != 2) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "There is no code: the service was never started here, or somebody administers it already.");
            return 1;
        }
        if (!clock.instant().isBefore(Instant.parse(lines.get(1)))) {
            spec.commandLine().getErr().println("The code is too old. Start the service again; it makes another.");
            return 1;
        }
        spec.commandLine().getOut().println(lines.get(0));
        return 0;
    }
}
