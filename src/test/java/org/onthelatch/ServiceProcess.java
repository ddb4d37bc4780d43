package org.onthelatch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.onthelatch.command.Setup;
import org.onthelatch.command.controller.SimulatorSettings;
import org.onthelatch.command.demo.Demo;
import org.onthelatch.command.demo.DemoSimulator;
import org.onthelatch.command.demo.SeedDemo;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.config.Settings;
import org.onthelatch.demo.DemoFiles;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.running.DevicePasswords;
import org.onthelatch.store.Store;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Site;

/** {@code serve} in a process of its own, on a store that holds the fictional ward; the simulated doors stay in this one. */
final class ServiceProcess {
    private final Configuration configuration = ReadConfiguration.read(DemoFiles.PACKED, DemoFiles.PACKED, "sites")
            .value()
            .orElseThrow();
    private final int httpPort = FreePort.any();
    private final int mqttPort = FreePort.any();
    private final int simulatorPort = FreePort.any();
    private final Path data;
    private final Setup setup;
    private Optional<Process> process = Optional.empty();

    ServiceProcess(Path data) {
        this.data = data;
        Map<DeviceId, String> passwords = new DevicePasswords(data.resolve("device-passwords"))
                .of(configuration.register().controllers(), new SecureRandom());
        Settings settings = new Settings(
                new Settings.Http("127.0.0.1", httpPort),
                new Settings.Broker.Embedded("127.0.0.1", mqttPort),
                "latch/v1",
                data,
                data);
        Clock clock = new RunningClock(DemoWard.T0);
        this.setup = new Setup(settings, configuration, clock, passwords, "", List.of());
        try (Store store = openStore()) {
            new SeedDemo(store, Demo.ward(configuration)).run();
        }
    }

    Store openStore() {
        return Store.open(setup);
    }

    /** With other words for the site, as after its file was edited. */
    Store openStoreAfterEditing(UnaryOperator<Site> edit) {
        Configuration edited = new Configuration(
                configuration.sites().stream().map(edit).toList(), configuration.policy(), configuration.statuses());
        return Store.open(
                new Setup(setup.settings(), edited, setup.clock(), setup.passwords(), setup.notice(), setup.routes()));
    }

    int httpPort() {
        return httpPort;
    }

    /** Of the running process. */
    long pid() {
        return process.orElseThrow().pid();
    }

    int simulatorPort() {
        return simulatorPort;
    }

    DemoSimulator simulator() {
        return DemoSimulator.start(new SimulatorSettings(configuration.register(), setup.passwords())
                .json(
                        mqttPort,
                        simulatorPort,
                        setup.keys().loadOrCreate(new SecureRandom()).present(),
                        "latch/v1",
                        data.resolve("devices")));
    }

    void start() throws IOException {
        process = Optional.of(ChildJvm.of(
                        "serve",
                        "--config",
                        SourceTree.aroundHere().top().resolve("config").toString(),
                        "--data",
                        data.toString(),
                        "--http-port",
                        Integer.toString(httpPort),
                        "--mqtt-port",
                        Integer.toString(mqttPort))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** At once, in the middle of whatever it is doing. */
    void kill() throws InterruptedException {
        if (process.isPresent()) {
            process.get().destroyForcibly();
            if (!process.get().waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the service outlived being killed");
            }
        }
    }
}
