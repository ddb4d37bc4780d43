package org.onthelatch.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.onthelatch.config.CheckConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check-config}: reads everything that {@code serve} would, and says what is wrong with it. */
@Command(
        name = "check-config",
        description = "Check the configuration folder; changes nothing.",
        mixinStandardHelpOptions = true)
public final class CheckConfigCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    private final Clock clock;

    public CheckConfigCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CheckConfig.Answer answer = CheckConfig.check(config.folder(), System.getenv(), config.flags());
        PrintWriter out = answer.exitCode() == 0
                ? spec.commandLine().getOut()
                : spec.commandLine().getErr();
        answer.lines().forEach(out::println);
        if (answer.exitCode() == 0) {
            config.read(spec.commandLine().getErr()).stream()
                    .flatMap(read -> CheckSchedules.check(
                            read.configuration(), read.settings().data().resolve("onlatch.db"), clock.instant())
                            .stream())
                    .forEach(line -> out.println("warning: " + line));
        }
        out.flush();
        return answer.exitCode();
    }
}
