package org.onthelatch.command.controller;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.onthelatch.pki.Enrol;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code controller renew}: the next certificate for a controller. */
@Command(
        name = "renew",
        description = "Give a controller its next certificate; the old one is good until the new one is used.",
        mixinStandardHelpOptions = true)
public final class RenewCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GiveCertificate certificate = new GiveCertificate();

    public RenewCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        return certificate.run(line.getOut(), line.getErr(), clock, Enrol::renewed);
    }
}
