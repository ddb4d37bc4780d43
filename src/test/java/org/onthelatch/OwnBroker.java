package org.onthelatch;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.onthelatch.broker.Authorisation;
import org.onthelatch.broker.BrokerSettings;
import org.onthelatch.broker.Passwords;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.config.Settings.Secret;
import org.onthelatch.demo.DemoFiles;
import org.onthelatch.running.DevicePasswords;

/** A broker outside the service that a test has to itself, with the rules of the embedded one. */
final class OwnBroker {
    static final String SERVICE = "onlatch";
    static final String PASSWORD = "the service's own";

    private OwnBroker() {}

    static Broker.External at(int port) {
        return new Broker.External(URI.create("tcp://127.0.0.1:" + port), SERVICE, new Secret(PASSWORD));
    }

    /** @param folder of the demo, in which the doors' passwords are */
    static BrokerSettings settings(Path folder, int port) {
        return new BrokerSettings(
                BrokerSettings.LOOPBACK,
                port,
                new Authorisation("latch/v1", SERVICE),
                new Passwords(passwords(folder)));
    }

    /** Everyone's who may sign in, by client id. */
    static Map<String, String> passwords(Path folder) {
        Map<String, String> passwords = new HashMap<>(Map.of(SERVICE, PASSWORD));
        new DevicePasswords(folder.resolve("device-passwords"))
                .of(
                        ReadConfiguration.read(DemoFiles.PACKED, DemoFiles.PACKED, "sites")
                                .value()
                                .orElseThrow()
                                .register(),
                        new SecureRandom())
                .forEach((device, password) -> passwords.put(device.value(), password));
        return passwords;
    }
}
