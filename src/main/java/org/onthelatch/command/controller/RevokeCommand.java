package org.onthelatch.command.controller;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.pki.Issued;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code controller revoke}: takes back what a controller was given; also of one that the site files no longer have. */
@Command(
        name = "revoke",
        description = "Take back every certificate of a controller; the running service disconnects it within seconds.",
        mixinStandardHelpOptions = true)
public final class RevokeCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    @Parameters(paramLabel = "DEVICE", description = "The controller.")
    private String device = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who does it; stands in the audit.")
    private String by = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; stands in the audit.")
    private String reason = "";

    public RevokeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return EnrolmentDesk.run(config, spec.commandLine().getErr(), clock, this::revoke);
    }

    private void revoke(EnrolmentDesk desk) {
        List<Issued> revoked = desk.pki().alone(() -> desk.enrol().revoke(device, by, reason, desk.now()));
        if (revoked.isEmpty()) {
            throw new IllegalStateException("%s has no certificate that could be revoked".formatted(device));
        }
        PrintWriter told = spec.commandLine().getOut();
        revoked.forEach(issued -> told.printf("%s: revoked %s.%n", device, issued.serialText()));
        told.println(
                desk.keepsWindows()
                        ? "A running service refuses and disconnects it within 10 seconds."
                        : ("Give the broker elsewhere the new list, %s, now. With onlatch-revocations.timer, Mosquitto on"
                                        + " this machine takes it by itself within 30 seconds.")
                                .formatted(desk.pki().revocationFile()));
        told.flush();
    }
}
