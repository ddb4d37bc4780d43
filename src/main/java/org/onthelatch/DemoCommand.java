package org.onthelatch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onthelatch.broker.BrokerSettings;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.config.Settings;
import org.onthelatch.demo.DemoFiles;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Register;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: broker, service, simulated doors and the fictional ward in one process; nothing else is needed. */
@Command(
        name = "demo",
        description = "Run the fictional ward: broker, service and simulated doors in one process.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final String NOTICE = "Demonstration. Saltmarsh House and everyone in it are fictional.";

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

    DemoCommand(Clock machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() {
        Commands.Open open = new Commands.Open();
        try {
            run(open);
        } catch (RuntimeException e) {
            open.close();
            spec.commandLine().getErr().println(Commands.why(e));
            return 1;
        }
        Commands.runUntilStopped(open);
        return 0;
    }

    private void run(Commands.Open open) {
        Configuration configuration = packed(ReadConfiguration.read(DemoFiles.PACKED, DemoFiles.PACKED, "sites"));
        Register register = configuration.register();
        DemoWard ward = packed(DemoFiles.read(
                DemoFiles.PACKED, register, configuration.statuses().statuses()));
        Path folder = data.orElseGet(() -> temporary(open));
        Map<DeviceId, String> passwords =
                new DevicePasswords(folder.resolve("device-passwords")).of(register.controllers(), new SecureRandom());
        DemoClock clock = new DemoClock(machine, start.orElse(DemoWard.T0));
        DemoClockRoute clockRoute = new DemoClockRoute(clock);
        Setup setup = new Setup(settings(folder), configuration, clock, passwords, NOTICE, List.of(clockRoute.route()));
        Store store = open.add(Store.open(setup));
        new SeedDemo(store, ward).run();
        Service service = open.add(Service.start(setup, store));
        clockRoute.onMove(service.doors()::clockMoved);
        open.add(DemoSimulator.start(new SimulatorSettings(register, passwords)
                .json(
                        mqttPort,
                        simulatorPort,
                        service.doors().key(),
                        setup.settings().topicPrefix(),
                        folder.resolve("devices"))));
        welcome(service, passwords, clock.instant());
    }

    private Settings settings(Path folder) {
        return new Settings(
                new Settings.Http(BrokerSettings.LOOPBACK, httpPort),
                new Settings.Broker.Embedded(BrokerSettings.LOOPBACK, mqttPort),
                "latch/v1",
                folder,
                folder);
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

    private static <T> T packed(Checked<T> read) {
        return read.match(good -> good, errors -> {
            List<String> lines = errors.stream().map(ConfigError::message).toList();
            throw new IllegalStateException(String.join(System.lineSeparator(), lines));
        });
    }

    private void welcome(Service service, Map<DeviceId, String> passwords, Instant now) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("On the Latch, demonstration with fictional people. The demo's clock says %s.%n%n", now);
        out.printf("Pages              http://127.0.0.1:%d/%n", service.httpPort());
        out.printf("Simulated doors    http://127.0.0.1:%d/devices%n", simulatorPort);
        out.printf(
                "MQTT broker        127.0.0.1:%d, key epoch %d, public key %s%n%n",
                mqttPort,
                service.doors().key().keyEpoch(),
                service.doors().key().publicKey());
        out.println("Accounts (role user / password)");
        DemoAccounts.ALL.forEach(login -> out.println("  " + login.line()));
        out.println();
        out.println("Devices (device / password)");
        passwords.forEach((device, password) -> out.printf("  %-24s %s / %s%n", "Door controller", device, password));
        out.printf("%nCtrl-C stops everything.%n");
        out.flush();
    }
}
