package org.onthelatch.doctor;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.onthelatch.command.ConfigOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: looks at everything that a running service needs, and says how to fix what is wrong. */
@Command(
        name = "doctor",
        description = "Look at everything the service needs, running or stopped; changes nothing. "
                + "Ends with 0 if all is in order, 1 if there is something to fix.",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
    private static final int WIDTH = 14;

    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    public DoctorCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new Doctor(config, clock).findings();
        PrintWriter out = spec.commandLine().getOut();
        for (int i = 0; i < findings.size(); i++) {
            print(out, i + 1, findings.get(i));
        }
        long toFix = findings.stream()
                .filter(finding -> finding.mark() == Finding.Mark.FIX)
                .count();
        out.println(toFix == 0 ? "Nothing to fix." : Count.of(toFix, "check") + " with something to fix.");
        out.flush();
        return toFix == 0 ? 0 : 1;
    }

    private static void print(PrintWriter out, int number, Finding finding) {
        String mark = finding.mark() == Finding.Mark.NONE ? "-" : finding.mark().name();
        String head = "%2d  %-4s %-" + WIDTH + "s ";
        String indent = " ".repeat(head.formatted(1, "", "").length());
        for (int i = 0; i < finding.lines().size(); i++) {
            String before = i == 0 ? head.formatted(number, mark, finding.what()) : indent;
            out.println(before + finding.lines().get(i));
        }
    }
}
