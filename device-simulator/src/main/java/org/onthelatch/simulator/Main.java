package org.onthelatch.simulator;

import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line of the stand-in devices. */
@Command(
        name = "device-simulator",
        description = "Stand-in door controllers for On the Latch.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RunCommand.class, SiteCommand.class, CompareCommand.class})
public final class Main implements Runnable {
    private static final String LOG_SETTINGS = "logback.configurationFile";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads the annotation, nothing reads the value
    private boolean help;

    private Main() {}

    public static void main(String[] args) {
        if (System.getProperty(LOG_SETTINGS) == null) {
            System.setProperty(LOG_SETTINGS, "simulator-logback.xml"); // a name of its own: the service has one too
        }
        System.exit(commandLine().execute(args));
    }

    /** Runs one command line and returns its exit code: 0 done, 1 failed, 2 not understood. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return commandLine().setOut(out).setErr(err).execute(args);
    }

    static Clock machineClock() {
        return Clock.systemUTC();
    }

    private static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
