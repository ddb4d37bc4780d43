package org.onthelatch.command.controller;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.onthelatch.pki.Enrol;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code controller enrol}: a first certificate for a controller. */
@Command(
        name = "enrol",
        description = "Give a controller its first certificate, and write all that goes to the door with it.",
        mixinStandardHelpOptions = true)
public final class EnrolCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GiveCertificate certificate = new GiveCertificate();

    public EnrolCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        return certificate.run(line.getOut(), line.getErr(), clock, Enrol::first);
    }
}
