package org.onthelatch.command.controller;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.pki.EndingSoon;
import org.onthelatch.pki.Enrolment;
import org.onthelatch.pki.Issued;
import org.onthelatch.pki.Revocations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code controller list}: every controller and what became of each certificate that it was given. */
@Command(name = "list", description = "Show every controller and its certificates.", mixinStandardHelpOptions = true)
public final class ListControllersCommand implements Callable<Integer> {
    private static final String LINE = "%-32s %-34s %-22s %s%n";

    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    public ListControllersCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return EnrolmentDesk.run(config, spec.commandLine().getErr(), clock, this::list);
    }

    private void list(EnrolmentDesk desk) {
        PrintWriter out = spec.commandLine().getOut();
        Revocations revocations = desk.pki().revocationFile().read();
        List<Enrolment> all = desk.pki().enrolments().all();
        out.printf(LINE, "CONTROLLER", "CERTIFICATE", "GOOD UNTIL", "STATE");
        for (String device : devices(desk, all)) {
            List<Enrolment> own = all.stream()
                    .filter(enrolment -> enrolment.issued().device().equals(device))
                    .toList();
            own.forEach(enrolment -> line(out, enrolment, state(enrolment, own, revocations, desk)));
            if (own.isEmpty()) {
                out.printf(LINE, device, "-", "-", "never enrolled");
            }
        }
        List<Issued> ending = EndingSoon.of(all, revocations, desk.now());
        ending.forEach(issued -> out.printf(
                "%nRenew %s: its certificate ends %s.",
                issued.device(), issued.validity().until()));
        if (!ending.isEmpty()) {
            out.println();
        }
        out.flush();
    }

    private static void line(PrintWriter out, Enrolment enrolment, String state) {
        Issued issued = enrolment.issued();
        out.printf(LINE, issued.device(), issued.serialText(), issued.validity().until(), state);
    }

    private static Set<String> devices(EnrolmentDesk desk, List<Enrolment> all) {
        Set<String> devices = new TreeSet<>();
        desk.devices().forEach(known -> devices.add(known.id().value()));
        all.forEach(enrolment -> devices.add(enrolment.issued().device()));
        return devices;
    }

    private static String state(Enrolment enrolment, List<Enrolment> own, Revocations revocations, EnrolmentDesk desk) {
        Instant now = desk.now();
        if (revocations.has(enrolment.issued().serial())) {
            return "revoked " + revocations.at(enrolment.issued().serial()).orElseThrow();
        }
        if (own.stream().anyMatch(enrolment::isReplacedBy)) {
            return "replaced";
        }
        if (!enrolment.issued().validity().until().isAfter(now)) {
            return "ended";
        }
        if (!desk.keepsWindows()) {
            return "given out " + enrolment.issued().at();
        }
        return enrolment
                .stage()
                .match(
                        waiting -> enrolment.isOpen(now)
                                ? "may connect until " + enrolment.issued().windowEnds()
                                : "never used, window closed "
                                        + enrolment.issued().windowEnds(),
                        used -> "in use since " + used.since(),
                        closed -> "never used, window closed "
                                + enrolment.issued().windowEnds());
    }
}
