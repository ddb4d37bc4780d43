package org.onthelatch.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.config.Settings.Listener;
import org.onthelatch.config.Settings.Pem;
import org.onthelatch.config.Settings.Secret;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;

/** Nothing goes over a network without TLS (design, section 6; H32). */
class BrokerSettingsTest {
    @TempDir
    private Path folder = Path.of("");

    private Path pem = Path.of("");

    @BeforeEach
    void a_pem_file() throws IOException {
        Files.writeString(folder.resolve("onlatch.yaml"), "data: data\n");
        pem = Files.writeString(folder.resolve("file.pem"), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost", "::1"})
    void the_broker_inside_takes_passwords_on_this_machine_only(String host) {
        assertThat(good("host", host)).isEqualTo(new Broker.Embedded(host, 1883, new Listener.Passwords()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "broker.example", "128.0.0.1", "127.evil.example"})
    void the_broker_inside_never_listens_to_a_network_without_tls(String host) {
        assertThat(errors("host", host))
                .containsExactly("config error: ONLATCH_MQTT_HOST (environment): \"" + host
                        + "\" is not this machine only, and mqtt.tls is off."
                        + " Set mqtt.tls: on, or mqtt.host: 127.0.0.1.");
    }

    @Test
    void with_tls_it_listens_anywhere_under_the_name_that_it_is_given() {
        assertThat(good("host", "0.0.0.0", "tls", "on", "address", "broker.ward.example"))
                .isEqualTo(new Broker.Embedded("0.0.0.0", 1883, new Listener.Certificates("broker.ward.example")));
        assertThat(good("host", "192.0.2.7", "tls", "on"))
                .isEqualTo(new Broker.Embedded("192.0.2.7", 1883, new Listener.Certificates("192.0.2.7")));
    }

    @Test
    void on_and_off_stand_in_the_file_as_they_are() throws IOException {
        Files.writeString(folder.resolve("onlatch.yaml"), "mqtt:\n  tls: on\n");

        assertThat(good()).isEqualTo(new Broker.Embedded("127.0.0.1", 1883, new Listener.Certificates("127.0.0.1")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tls=yes|MQTT_TLS|\"yes\" is neither on nor off",
                "tls=on,host=0.0.0.0|mqtt.address|is missing, and mqtt.host is every address of this machine",
                "tls=on,address=a/b|MQTT_ADDRESS|\"a/b\" is not a host name or an address",
                "address=broker.example|MQTT_ADDRESS|is for TLS, but mqtt.tls is off",
                "trust=PEM|MQTT_TRUST|is for a broker elsewhere, but there is no mqtt.url",
                "key=PEM|MQTT_KEY|is for a broker elsewhere, but there is no mqtt.url",
                "url=tcp://broker.example:1883|MQTT_URL|would send passwords over the network without TLS",
                "url=tcp://localhost:1883,trust=PEM|MQTT_TRUST|is for tls://, but mqtt.url is tcp://",
                "url=tcp://localhost:1883,tls=on|MQTT_TLS|is for the broker inside the service",
                "url=tls://broker.example:8883|mqtt.trust|is missing, but mqtt.url is tls://",
                "url=tls://broker.example:8883,trust=nowhere.pem|MQTT_TRUST|is not a file that can be read",
                "url=tls://broker.example:8883,trust=PEM,certificate=PEM|mqtt.key|is missing",
                "url=tls://broker.example:8883,trust=PEM,key=PEM|mqtt.certificate|is missing",
                "url=tls://broker.example:8883,trust=PEM,key=PEM,certificate=x.pem|MQTT_CERTIFICATE|cannot be read"
            })
    void what_does_not_go_together_is_named_with_its_place(String given, String place, String rule) {
        String[] settings = given.replace("PEM", pem.toString()).split("[,=]");

        assertThat(errors(settings))
                .singleElement()
                .asString()
                .contains(place)
                .contains(rule.equals("cannot be read") ? "is not a file that can be read" : rule);
    }

    @Test
    void a_broker_elsewhere_is_trusted_by_a_file_and_shown_a_certificate() {
        URI url = URI.create("tls://broker.example:8883");

        assertThat(good("url", url.toString(), "trust", pem.toString()))
                .isEqualTo(new Broker.External(url, "", Secret.NONE, new Pem.Trust(pem)));
        assertThat(good(
                        "url",
                        url.toString(),
                        "trust",
                        pem.toString(),
                        "certificate",
                        pem.toString(),
                        "key",
                        pem.toString()))
                .isEqualTo(new Broker.External(url, "", Secret.NONE, new Pem.Own(pem, pem, pem)));
    }

    private Broker good(String... settings) {
        return read(settings).value().orElseThrow().broker();
    }

    private List<String> errors(String... settings) {
        return read(settings).errors().stream().map(ConfigError::message).toList();
    }

    private Checked<Settings> read(String... settings) {
        Map<String, String> environment = new TreeMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            environment.put("ONLATCH_MQTT_" + settings[i].toUpperCase(java.util.Locale.ROOT), settings[i + 1]);
        }
        return ReadSettings.read(folder, environment, Map.of());
    }
}
