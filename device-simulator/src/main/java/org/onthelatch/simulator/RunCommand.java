package org.onthelatch.simulator;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the devices of a settings file until the process is told to stop. */
@Command(name = "run", description = "Runs the devices of a settings file until it is stopped.")
final class RunCommand implements Callable<Integer> {
    private static final long SECONDS_TO_STOP = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "0..1")
    private Where where = new Where();

    @Option(names = "--http-port", paramLabel = "PORT", description = "Port of the console, instead of the settings'.")
    private Optional<Integer> httpPort = Optional.empty();

    @Option(
            names = "--service-key",
            paramLabel = "HEX",
            description = "The service's public key, instead of the settings' servicePublicKey.")
    private Optional<String> serviceKey = Optional.empty();

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "Appends everything sent and done to this file, for the command compare.")
    private Optional<Path> ledger = Optional.empty();

    /** The same, named or not. */
    static final class Where {
        @Option(names = "--settings", paramLabel = "PATH", description = "The same as PATH.")
        private Optional<Path> named = Optional.empty();

        @Parameters(
                paramLabel = "PATH",
                description = "A settings file, a folder with settings.json, or a folder of such folders.")
        private Optional<Path> plain = Optional.empty();

        Path path(CommandLine command) {
            return named.or(() -> plain)
                    .orElseThrow(() -> new ParameterException(command, "Missing: PATH of the settings"));
        }
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads the annotation, nothing reads the value
    private boolean help;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        CountDownLatch closed = new CountDownLatch(1);
        try (Simulator simulator = Simulator.start(settings(), Main.machineClock())) {
            announce(simulator);
            untilStopped(closed);
            return 0;
        } catch (IOException | UncheckedIOException e) {
            err.println("error: could not read or write: " + e.getMessage());
        } catch (WrongSettings | StartFailure e) {
            err.println("error: " + e.getMessage());
        } finally {
            closed.countDown();
        }
        return 1;
    }

    private Settings settings() throws IOException {
        Settings read = SettingsPath.read(where.path(spec.commandLine()), serviceKey);
        Settings heard = httpPort.map(read::withHttpPort).orElse(read);
        return ledger.map(heard::withLedger).orElse(heard);
    }

    private void announce(Simulator simulator) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("%d devices. Their console is at http://localhost:%d/ (Ctrl-C stops them)"
                .formatted(simulator.devices(), simulator.httpPort()));
        out.flush();
    }

    private static void untilStopped(CountDownLatch closed) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, closed), "stop"));
        stopped.await();
    }

    /**
     * The process ends when its hooks have run, so this one waits until everything is closed; not until the main thread is at its
     * end, since that then waits for the process.
     */
    private static void stop(CountDownLatch stopped, CountDownLatch closed) {
        stopped.countDown();
        try {
            var unused = closed.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
