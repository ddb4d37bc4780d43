package org.onthelatch.config;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.config.Settings.Listener;
import org.onthelatch.config.Settings.Pem;
import org.onthelatch.config.Settings.Secret;
import org.onthelatch.yaml.Kind;

/** Reads which broker to use. Nothing goes over a network without TLS (design, section 6). */
final class ReadBroker {
    private static final Kind<URI> URL =
            new Kind<>("is not the address of a broker", "Write one such as tls://broker.example:8883.", text -> {
                URI url = URI.create(text);
                if (!List.of("tcp", "tls").contains(String.valueOf(url.getScheme())) || url.getHost() == null) {
                    throw new IllegalArgumentException(text);
                }
                return url;
            });

    private static final Kind<Boolean> ON_OFF = new Kind<>("is neither on nor off", "Write on or off.", text -> {
        if (!List.of("on", "off").contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("on");
    });

    private static final Kind<Path> FILE =
            new Kind<>("is not a file that can be read", "Name a file in PEM form.", text -> {
                Path file = Path.of(text);
                if (!Files.isReadable(file) || Files.isDirectory(file)) {
                    throw new IllegalArgumentException(text);
                }
                return file;
            });

    private final Layers layers;
    private final Map<String, String> environment;

    ReadBroker(Layers layers, Map<String, String> environment) {
        this.layers = layers;
        this.environment = environment;
    }

    Optional<Broker> broker() {
        return layers.isGiven(Setting.MQTT_URL) ? external() : embedded();
    }

    private Optional<Broker> embedded() {
        List.of(Setting.MQTT_TRUST, Setting.MQTT_CERTIFICATE, Setting.MQTT_KEY)
                .forEach(setting -> refuse(
                        setting,
                        "is for a broker elsewhere, but there is no mqtt.url",
                        "Leave it out; the broker inside the service makes its own certificates."));
        Optional<Integer> port = layers.read(Setting.MQTT_PORT, ReadSettings.PORT);
        Optional<Listener> listener = layers.read(Setting.MQTT_TLS, ON_OFF).flatMap(this::listener);
        return port.flatMap(
                given -> listener.map(with -> new Broker.Embedded(layers.text(Setting.MQTT_HOST), given, with)));
    }

    private Optional<Listener> listener(boolean tls) {
        String host = layers.text(Setting.MQTT_HOST);
        if (!tls) {
            refuse(Setting.MQTT_ADDRESS, "is for TLS, but mqtt.tls is off", "Set mqtt.tls: on, or leave it out.");
            if (!Loopback.is(host)) {
                layers.problem(
                        Setting.MQTT_HOST,
                        "is not this machine only, and mqtt.tls is off",
                        "Set mqtt.tls: on, or mqtt.host: 127.0.0.1.");
            }
            return Optional.of(new Listener.Passwords());
        }
        if (layers.isGiven(Setting.MQTT_ADDRESS) || !Loopback.isEverywhere(host)) {
            return layers.read(Setting.MQTT_ADDRESS, Loopback.ADDRESS)
                    .map(address -> new Listener.Certificates(address.isEmpty() ? host : address));
        }
        layers.problem(
                Setting.MQTT_ADDRESS,
                "is missing, and mqtt.host is every address of this machine",
                "Write the name or address under which controllers reach this machine.");
        return Optional.empty();
    }

    private Optional<Broker> external() {
        Secret password = password();
        if (layers.text(Setting.MQTT_TLS).equals("on")) {
            layers.problem(
                    Setting.MQTT_TLS,
                    "is for the broker inside the service, but there is an mqtt.url",
                    "Leave it out.");
        }
        return layers.read(Setting.MQTT_URL, URL)
                .map(url -> new Broker.External(url, layers.text(Setting.MQTT_USERNAME), password, pem(url)));
    }

    private Pem pem(URI url) {
        if (url.getScheme().equals("tcp")) {
            List.of(Setting.MQTT_TRUST, Setting.MQTT_CERTIFICATE, Setting.MQTT_KEY)
                    .forEach(setting -> refuse(setting, "is for tls://, but mqtt.url is tcp://", "Leave it out."));
            if (!Loopback.is(url.getHost())) {
                layers.problem(Setting.MQTT_URL, "would send passwords over the network without TLS", "Write tls://.");
            }
            return new Pem.None();
        }
        if (!layers.isGiven(Setting.MQTT_TRUST)) {
            layers.problem(
                    Setting.MQTT_TRUST,
                    "is missing, but mqtt.url is tls://",
                    "Name the PEM file of the authority that signed the broker's certificate.");
            return new Pem.None();
        }
        Optional<Path> trust = layers.read(Setting.MQTT_TRUST, FILE);
        if (!layers.isGiven(Setting.MQTT_CERTIFICATE) && !layers.isGiven(Setting.MQTT_KEY)) {
            return trust.<Pem>map(Pem.Trust::new).orElse(new Pem.None());
        }
        Optional<Path> certificate = needed(Setting.MQTT_CERTIFICATE);
        Optional<Path> key = needed(Setting.MQTT_KEY);
        return trust.isPresent() && certificate.isPresent() && key.isPresent()
                ? new Pem.Own(trust.get(), certificate.get(), key.get())
                : new Pem.None();
    }

    private Optional<Path> needed(Setting setting) {
        if (layers.isGiven(setting)) {
            return layers.read(setting, FILE);
        }
        layers.problem(setting, "is missing", "Give mqtt.certificate and mqtt.key both, or neither.");
        return Optional.empty();
    }

    private void refuse(Setting setting, String rule, String fix) {
        if (layers.isGiven(setting)) {
            layers.problem(setting, rule, fix);
        }
    }

    private Secret password() {
        String direct = environment.getOrDefault(Setting.PASSWORD_VARIABLE, "");
        if (!layers.isGiven(Setting.MQTT_PASSWORD_FILE)) {
            return new Secret(direct);
        }
        if (!direct.isBlank()) {
            layers.problem(
                    Setting.MQTT_PASSWORD_FILE, "and " + Setting.PASSWORD_VARIABLE + " are both given", "Keep one.");
        }
        try {
            return new Secret(Files.readString(Path.of(layers.text(Setting.MQTT_PASSWORD_FILE)))
                    .strip());
        } catch (IOException unreadable) {
            layers.problem(
                    Setting.MQTT_PASSWORD_FILE,
                    "is not a file that can be read",
                    "Name a file that holds the password.");
            return Secret.NONE;
        }
    }
}
