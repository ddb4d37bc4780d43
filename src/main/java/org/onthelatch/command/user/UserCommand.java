package org.onthelatch.command.user;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code user}: local accounts. */
@Command(name = "user", description = "Local accounts.", mixinStandardHelpOptions = true)
public final class UserCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing required subcommand: add, reset-password, revoke, token or set-up-code");
    }
}
