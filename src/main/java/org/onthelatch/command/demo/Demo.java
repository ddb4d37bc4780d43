package org.onthelatch.command.demo;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.onthelatch.command.Commands;
import org.onthelatch.command.Setup;
import org.onthelatch.command.controller.SimulatorSettings;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.config.Settings;
import org.onthelatch.demo.DemoFiles;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.mqtt.wire.JsonListEncoder;
import org.onthelatch.running.DevicePasswords;
import org.onthelatch.running.OpeningLine;
import org.onthelatch.running.Service;
import org.onthelatch.store.Store;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;

/**
 * The running demo: store, broker, service, the fictional ward and its simulated doors.
 *
 * @param passwords with which the doors sign in to the broker
 */
public record Demo(Store store, Service service, DemoClock clock, Map<DeviceId, String> passwords, Commands.Open open)
        implements AutoCloseable {
    private static final String NOTICE = "Demonstration. Saltmarsh House and everyone in it are fictional.";

    /**
     * Starts everything.
     *
     * @param doorsConnectTo where the simulated doors find the broker
     * @throws RuntimeException if a part cannot start, saying why; what had started is stopped again
     */
    public static Demo start(Settings settings, URI doorsConnectTo, int simulatorPort, DemoClock clock) {
        Commands.Open open = new Commands.Open();
        try {
            return start(settings, doorsConnectTo, simulatorPort, clock, open);
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private static Demo start(
            Settings settings, URI doorsConnectTo, int simulatorPort, DemoClock clock, Commands.Open open) {
        Configuration configuration = packed(ReadConfiguration.read(DemoFiles.PACKED, DemoFiles.PACKED, "sites"));
        Map<DeviceId, String> passwords = passwords(settings.data(), configuration);
        DemoClockRoute clockRoute = new DemoClockRoute(clock);
        Setup setup = new Setup(settings, configuration, clock, passwords, NOTICE, List.of(clockRoute.route()));
        OpeningLine line = open.add(OpeningLine.begin(setup));
        Store store = open.add(Store.open(setup));
        DemoWard ward = ward(configuration);
        new SeedDemo(store, ward).run();
        SigningKey key = setup.keys().loadOrCreate(new SecureRandom()).present();
        new SeedDeliveries(store, new JsonListEncoder(new EnvelopeSigner(key))).run(ward.deliveries());
        Service service = open.add(Service.start(setup, store, line));
        clockRoute.onMove(service.doors()::clockMoved);
        String doors = new SimulatorSettings(configuration.register(), passwords)
                .json(
                        doorsConnectTo.getPort(),
                        simulatorPort,
                        service.doors().keys().present(),
                        settings.topicPrefix(),
                        settings.data().resolve("devices"));
        open.add(DemoSimulator.start(doors));
        return new Demo(store, service, clock, passwords, open);
    }

    private static Map<DeviceId, String> passwords(Path folder, Configuration configuration) {
        return new DevicePasswords(folder.resolve("device-passwords")).of(configuration.register(), new SecureRandom());
    }

    /** The fictional ward as it is packed with the program. */
    public static DemoWard ward(Configuration configuration) {
        return packed(DemoFiles.read(
                DemoFiles.PACKED,
                configuration.register(),
                configuration.statuses().statuses()));
    }

    private static <T> T packed(Checked<T> read) {
        return read.match(good -> good, errors -> {
            List<String> lines = errors.stream().map(ConfigError::message).toList();
            throw new IllegalStateException(String.join(System.lineSeparator(), lines));
        });
    }

    @Override
    public void close() {
        open.close();
    }
}
