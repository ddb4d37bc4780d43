package org.onthelatch.command.broker;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code broker}: what a broker outside the service needs of it. */
@Command(
        name = "broker",
        description = "What a broker outside the service needs; the service may be running.",
        mixinStandardHelpOptions = true)
public final class BrokerCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand: certificate");
    }
}
