package org.onthelatch.command;

import java.io.PrintWriter;
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

    @Override
    public Integer call() {
        CheckConfig.Answer answer = CheckConfig.check(config.folder(), System.getenv(), config.flags());
        PrintWriter out = answer.exitCode() == 0
                ? spec.commandLine().getOut()
                : spec.commandLine().getErr();
        answer.lines().forEach(out::println);
        out.flush();
        return answer.exitCode();
    }
}
