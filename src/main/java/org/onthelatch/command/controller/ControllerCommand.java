package org.onthelatch.command.controller;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code controller}: certificates of door controllers. All of it works while the service runs. */
@Command(
        name = "controller",
        description = "Certificates of door controllers; the service may be running.",
        mixinStandardHelpOptions = true)
public final class ControllerCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing required subcommand: one of enrol, renew, revoke, list");
    }
}
