package org.onthelatch.command.key;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code key}: the key under which everything for the doors is signed. */
@Command(name = "key", description = "The key that signs what goes to the doors.", mixinStandardHelpOptions = true)
public final class KeyCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand: show, rotate or activate");
    }
}
