package org.onthelatch.command.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onthelatch.broker.BrokerSettings;
import org.onthelatch.command.Commands;
import org.onthelatch.config.Settings;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.running.Service;
import org.onthelatch.ward.DeviceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: broker, service, simulated doors and the fictional ward in one process; nothing else is needed. */
@Command(
        name = "demo",
        description = "Run the fictional ward: broker, service and simulated doors in one process.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private final Clock machine;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--http-port", paramLabel = "PORT", defaultValue = "8080", description = "Pages and API (8080).")
    private int httpPort;

    @Option(names = "--mqtt-port", paramLabel = "PORT", defaultValue = "1883", description = "MQTT broker (1883).")
    private int mqttPort;

    @Option(
            names = "--simulator-port",
            paramLabel = "PORT",
            defaultValue = "8081",
            description = "Scripting of the simulated doors (8081).")
    private int simulatorPort;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Keep everything here over restarts; else nothing is kept.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description =
                    "Where the demo's clock starts, such as 2026-11-26T00:00:00Z (Monday 23 November 2026, 14:00).")
    private Optional<Instant> start = Optional.empty();

    public DemoCommand(Clock machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() {
        Commands.Open open = new Commands.Open();
        Commands.Stop stop;
        try {
            stop = run(open);
        } catch (RuntimeException e) {
            open.close();
            spec.commandLine().getErr().println(Commands.why(e));
            return 1;
        }
        stop.thenClose(open);
        return 0;
    }

    private Commands.Stop run(Commands.Open open) {
        Path folder = data.orElseGet(() -> temporary(open));
        DemoClock clock = new DemoClock(machine, start.orElse(DemoWard.T0));
        Settings.Broker broker = new Settings.Broker.Embedded(BrokerSettings.LOOPBACK, mqttPort);
        Settings settings =
                new Settings(new Settings.Http(BrokerSettings.LOOPBACK, httpPort), broker, "latch/v1", folder, folder);
        Demo demo = open.add(Demo.start(settings, URI.create("tcp://127.0.0.1:" + mqttPort), simulatorPort, clock));
        Commands.Stop stop = Commands.Stop.onSignal();
        List<DeviceId> programmers = demo.store().facts().get().register().programmers();
        welcome(demo.service(), demo.passwords(), programmers, clock.instant());
        return stop;
    }

    private static Path temporary(Commands.Open open) {
        try {
            Path folder = Files.createTempDirectory("onlatch-demo-");
            open.add(() -> TemporaryFolder.wipe(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("could not make a temporary folder for the demo", e);
        }
    }

    private void welcome(Service service, Map<DeviceId, String> passwords, List<DeviceId> programmers, Instant now) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("On the Latch, demonstration with fictional people. The demo's clock says %s.%n%n", now);
        out.printf("Pages              http://127.0.0.1:%d/%n", service.httpPort());
        out.printf("Simulated doors    http://127.0.0.1:%d/%n", simulatorPort);
        out.printf(
                "MQTT broker        127.0.0.1:%d, key epoch %d, public key %s%n%n",
                mqttPort,
                service.doors().keys().newest().keyEpoch(),
                service.doors().keys().newest().publicKey());
        out.println("Accounts (role user / password)");
        DemoAccounts.ALL.forEach(login -> out.println("  " + login.line()));
        out.println();
        out.println("Devices (device / password)");
        passwords.forEach((device, password) -> out.printf(
                "  %-24s %s / %s%n",
                programmers.contains(device) ? "Fob programmer" : "Door controller", device, password));
        out.printf("%nCtrl-C stops everything.%n");
        out.flush();
    }
}
