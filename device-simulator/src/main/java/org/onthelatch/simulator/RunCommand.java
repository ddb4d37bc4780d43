package org.onthelatch.simulator;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the devices of a settings file until the process is told to stop. */
@Command(name = "run", description = "Runs the devices of a settings file until it is stopped.")
final class RunCommand implements Callable<Integer> {
    private static final long SECONDS_TO_STOP = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SETTINGS.json", description = "Which devices, which broker, which keys.")
    private Path file = Path.of("settings.json");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads the annotation, nothing reads the value
    private boolean help;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try (Reader settings = Files.newBufferedReader(file);
                Simulator simulator = Simulator.start(settings)) {
            announce(simulator);
            untilStopped();
            return 0;
        } catch (IOException | UncheckedIOException e) {
            err.println("error: could not read or write: " + e.getMessage());
        } catch (WrongSettings | StartFailure e) {
            err.println("error: " + e.getMessage());
        }
        return 1;
    }

    private void announce(Simulator simulator) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("%d devices. Script them at http://localhost:%d/devices"
                .formatted(simulator.devices(), simulator.httpPort()));
        out.flush();
    }

    private static void untilStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, main), "stop"));
        stopped.await();
    }

    /** The process ends when its hooks have run, so this one waits until everything is closed. */
    private static void stop(CountDownLatch stopped, Thread main) {
        stopped.countDown();
        try {
            main.join(SECONDS_TO_STOP * 1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
